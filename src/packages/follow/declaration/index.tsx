import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { BackToCase } from '@/components/back-to-case/back-to-case';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Loading } from '@/components/loading/loading';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { useQuery } from '@/hooks/use-query';
import { useRoute } from '@/hooks/use-route';
import { declaredLines } from './declared-lines';

type Declaration = ResponseOf<typeof getDeclaration>;

/** Every version there has been; a tap shows that one. */
function Versions(props: { readonly declaration: Declaration; onPick(version: number): void }) {
  const { versions, declaredVersion } = props.declaration;
  if (versions.length < 2) return null;
  return (
    <Card title="改过几次">
      {versions.map((version) => {
        const isShown = version.declaredVersion === declaredVersion;
        const what = version.note ?? '交上去的';
        return (
          <View key={version.declaredVersion} className="stack">
            <Text className="body">{`${momentInWords(version.at)}　${what}${isShown ? '（下面就是这一份）' : ''}`}</Text>
            {isShown ? null : (
              <Button
                id={`version-${version.declaredVersion}`}
                kind="quiet"
                onPress={() => props.onPick(version.declaredVersion)}
              >
                看这一份
              </Button>
            )}
          </View>
        );
      })}
    </Card>
  );
}

/** What was declared, now and before. */
export default function DeclarationPage() {
  const { caseId } = useRoute();
  const [declaredVersion, setVersion] = useState<number>();
  const request = caseId
    ? { caseId, ...(declaredVersion === undefined ? {} : { declaredVersion }) }
    : undefined;
  const { data, failure, reload } = useQuery(getDeclaration, request);
  return (
    <Shell title="填了什么">
      <View className="stack stack--loose">
        {failure ? <FailureBox failure={failure} onRetry={reload} /> : null}
        {!data && !failure ? <Loading /> : null}
        {data && caseId ? (
          <>
            <Versions declaration={data} onPick={setVersion} />
            <Card>
              {declaredLines(data.application).map(({ title, lines }) => (
                <View key={title} className="stack">
                  <Text className="body body--soft">{title}</Text>
                  {lines.map((line) => (
                    <Text key={line} className="body body--strong">
                      {line}
                    </Text>
                  ))}
                </View>
              ))}
            </Card>
            <BackToCase caseId={caseId} />
          </>
        ) : null}
      </View>
    </Shell>
  );
}
