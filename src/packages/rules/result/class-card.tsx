import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { CLASS_WORDS } from '@/domain/policy-library/class-words';
import { type ClassLikelihood, LIKELIHOOD_TEXT } from '@/domain/pre-check/pre-check';
import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';
import { MarkedLine } from '../shared/marked-line';
import { ruleRoutes } from '../shared/rule-routes';

/** More than these nobody reads; staff ask for the rest. */
const MOST_LACKS = 3;
const MOST_LINES = 3;

/** 单人户 stays with the family that it is carved out of. */
const CARVED_OUT =
  '单人户是从家里单独列出来算的一户：钱只按本人发，但和这一家仍连在一起，家里的人、收入有变化也要告诉民政办。';

/** What was found of one class, and why. */
export function ClassCard({ found }: { readonly found: ClassLikelihood }) {
  const { isElder } = useObservable(display);
  const { name, is, agrees, against, lacks } = found;
  const { called, what } = CLASS_WORDS[name];
  const shownAgrees = is === 'unlikely' || isElder ? [] : agrees.slice(0, MOST_LINES);
  return (
    <Card id={`found-${name}`}>
      <View className={`likelihood likelihood--${is}`}>
        <Text>{LIKELIHOOD_TEXT[is]}</Text>
      </View>
      <Text className="subtitle">{called}</Text>
      <Text className="body body--soft">{what}</Text>
      {name === 'singlePerson' && is !== 'unlikely' ? (
        <Text className="body body--soft">{CARVED_OUT}</Text>
      ) : null}
      {shownAgrees.map((text) => (
        <MarkedLine key={text} mark="agrees" text={text} />
      ))}
      {against.map((text) => (
        <MarkedLine key={text} mark="against" text={text} />
      ))}
      {lacks.slice(0, MOST_LACKS).map((text) => (
        <MarkedLine key={text} mark="lacks" text={`还要知道：${text}`} />
      ))}
      {lacks.length > MOST_LACKS ? (
        <Text className="body body--soft">其余的，申请时工作人员会问。</Text>
      ) : null}
      <Button
        id={`policy-${name}`}
        kind="quiet"
        onPress={() => void Taro.navigateTo({ url: ruleRoutes.class(name) })}
      >
        {`看${called}的政策`}
      </Button>
    </Card>
  );
}
