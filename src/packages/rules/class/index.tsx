import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import type { ClassSheet } from '@/domain/policy-library/class-sheet';
import { routes } from '@/services/routes';
import { NoSuchClass } from '../shared/no-such-class';
import { PaperList } from '../shared/paper-list';
import { PlaceChoice } from '../shared/place-choice';
import { ruleRoutes } from '../shared/rule-routes';
import { useSheet } from '../shared/use-sheet';
import './index.scss';
import { Amounts, Clocks, Conditions, Example, Further } from './sections';

const go = (url: string) => () => void Taro.navigateTo({ url });

function Sheet({ sheet }: { readonly sheet: ClassSheet }) {
  const { name, called, officialName, what, whom, hasUnverified, papers } = sheet;
  return (
    <View className="stack stack--loose">
      <View className="stack">
        <Text className="title">{called}</Text>
        {called === officialName ? null : (
          <Text className="body body--soft">{`正式的名称：${officialName}`}</Text>
        )}
        <Text className="body">{what}</Text>
        <Text className="body">{`给谁：${whom}`}</Text>
      </View>
      <PlaceChoice />
      {hasUnverified ? (
        <Notice title="标着“待核实”的数，还没和文件原件对过" few="">
          办的时候，以当地民政办说的为准。
        </Notice>
      ) : null}
      <Conditions {...sheet} />
      <Amounts {...sheet} />
      <Card id="papers" title="要带什么">
        <PaperList papers={papers} />
      </Card>
      <Clocks {...sheet} />
      <Further {...sheet} />
      <Example example={sheet.example} />
      <Card id="whom" title="找谁办">
        <Text className="body">
          乡镇（街道）民政办。在这个小程序里就能申请，也可以去窗口。不收一分钱。不够条件的也可以申请，由乡镇核实。
        </Text>
      </Card>
      <View className="stack">
        <Button id="apply-now" onPress={go(name === 'temporaryAid' ? routes.emergency : routes.questions)}>
          申请救助
        </Button>
        <Button id="open-check" kind="secondary" onPress={go(routes.check)}>
          先测一测
        </Button>
        <Button id="open-notice" kind="secondary" onPress={go(ruleRoutes.notice(name))}>
          一次性告知单
        </Button>
      </View>
    </View>
  );
}

/** One class of assistance: conditions, amounts here, papers, time limits, a worked example. */
export default function ClassPage() {
  const sheet = useSheet();
  return (
    <Shell title="政策一看就懂" className="class-sheet">
      {sheet ? <Sheet sheet={sheet} /> : <NoSuchClass />}
    </Shell>
  );
}
