import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { Notice } from '@/components/notice/notice';
import { inWords } from '@/domain/kernel/plain-date';
import { routes } from '@/services/routes';
import type { MyCase } from './my-case';

/** An objection that stands, and what was put before somebody who has not signed. */
export function Concerns({ myCase }: { readonly myCase: MyCase }) {
  const { objection, refusals, caseId } = myCase;
  return (
    <>
      {objection?.isOpen ? (
        <Notice id="objection" tone="warn" title="申请人提了意见，民政办会先打电话问清楚">
          {objection.words}
        </Notice>
      ) : null}
      {refusals.map((refusal) => (
        <Card
          key={refusal.memberId}
          id={`refusal-${refusal.memberId}`}
          title={`${refusal.memberName}没有签授权书`}
        >
          <View className="stack">
            <Text className="body">{refusal.words}</Text>
            {refusal.explanation ? (
              <Text className="body body--strong">{`已经说明：${refusal.explanation}`}</Text>
            ) : (
              <>
                <Text className="body body--strong">
                  {`请在 ${inWords(refusal.answerBy)} 以前签，或者说明为什么没签。`}
                </Text>
                <Button
                  id={`explain-${refusal.memberId}`}
                  onPress={() => Taro.navigateTo({ url: routes.refusal(caseId, refusal.memberId) })}
                >
                  去签，或者说明原因
                </Button>
              </>
            )}
          </View>
        </Card>
      ))}
    </>
  );
}

const FILED_BY = { family: '家里人', guardian: '监护人', helper: '村里帮忙的人' } as const;

/** Who typed it, and why it is handled where it is. */
export function Background({ myCase }: { readonly myCase: MyCase }) {
  const { filedBy, routing, assistingOffice } = myCase;
  return (
    <Card title="这份申请">
      <Text className="body">{`申请人：${myCase.applicantName}`}</Text>
      {filedBy ? <Text className="body">{`由${FILED_BY[filedBy.by]} ${filedBy.name} 代填`}</Text> : null}
      {assistingOffice ? <Text className="body">{`${assistingOffice.name}帮着上门、送通知`}</Text> : null}
      {routing.length > 0 ? (
        <Disclosure id="why-here" label="为什么由这里办">
          {routing.map(({ text, source }) => (
            <Text key={text} className="body body--soft">{`${text}（${source}）`}</Text>
          ))}
        </Disclosure>
      ) : null}
    </Card>
  );
}
