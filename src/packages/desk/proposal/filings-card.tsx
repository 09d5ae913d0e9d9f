import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import type { SheetView } from '@/contracts/assessment/sheet-view';
import { FILED_WORDS } from './words';

/** 一次申请、分类审核认定: what each department that certifies a class is to be told. */
export function FilingsCard({ filings }: { readonly filings: SheetView['filings'] }) {
  if (filings.length === 0) return null;
  return (
    <Card id="filings" title="分类报送认定部门">
      <Text className="body body--soft">一次申请，每一类都报给该认定的部门。作出决定时送出。</Text>
      {filings.map(({ department, classes }) => (
        <View key={department} className="step">
          <Text className="step__line">{department}</Text>
          {classes.map(({ text, answer, article }) => (
            <Text
              key={text}
              className="step__how"
            >{`${text}：${FILED_WORDS[answer]}（依据${article}）`}</Text>
          ))}
        </View>
      ))}
    </Card>
  );
}
