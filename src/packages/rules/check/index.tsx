import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button/button';
import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { Disclosure } from '@/components/disclosure/disclosure';
import { useFirstError } from '@/components/first-error/use-first-error';
import { ReadAloud } from '@/components/read-aloud/read-aloud';
import { Shell } from '@/components/shell/shell';
import { Steps } from '@/components/steps/steps';
import { placeAt } from '@/domain/policy-library/places';
import { afterTap } from '@/domain/pre-check/answers';
import { type PreCheckQuestion, questionsFor } from '@/domain/pre-check/questions';
import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';
import { held } from '../shared/held';
import { ruleRoutes } from '../shared/rule-routes';
import { today } from '../shared/today';
import { useRules } from '../shared/use-rules';
import './index.scss';
import { makeResultReady } from './make-result-ready';

const spoken = ({ title, hint, options }: PreCheckQuestion): string =>
  [title, hint ?? '', `可以选：${options.map(({ text }) => text).join('，')}。`].join('');

/** What is asked, why, and the same read out. */
function Heading({ question, at, total }: { question: PreCheckQuestion; at: number; total: number }) {
  const { isElder } = useObservable(display);
  return (
    <View className="stack">
      <Steps current={at + 1} total={total} />
      <Text className="title check__title">{question.title}</Text>
      {isElder ? null : <Text className="body body--soft">{`为什么问：${question.why}`}</Text>}
      <Disclosure key={question.id} id="hear" label={isElder ? '念给我听' : '念给我听、看大字'}>
        {isElder ? <Text className="body">{`为什么问：${question.why}`}</Text> : null}
        <ReadAloud textId={`check-${question.id}`} text={spoken(question)} />
      </Disclosure>
    </View>
  );
}

interface ChoicesProps {
  readonly question: PreCheckQuestion;
  readonly values: readonly string[];
  readonly error: string | undefined;
  onChange(values: readonly string[]): void;
}

function Choices({
  question: { id, hint, isMany, columns, options },
  values,
  error,
  onChange,
}: ChoicesProps) {
  const common = { id, label: isMany ? '可以选好几样' : '选一个', hint, error, columns, options };
  return isMany ? (
    <ChooseMany {...common} values={values} onChange={(after) => onChange(afterTap(values, after))} />
  ) : (
    <ChooseOne {...common} value={values[0]} onChange={(value) => onChange([value])} />
  );
}

/** One question a screen; the answers stay in memory and nowhere else. */
function Asking() {
  const { answers, at } = useObservable(held);
  const [tries, setTries] = useState(0);
  useFirstError(tries);
  const { parameters } = useRules(placeAt(answers.place?.[0]).code);
  const questions = questionsFor(answers, today(), parameters);
  const question = questions[at];
  if (!question) return null;

  const offered = new Set(question.options.map(({ value }) => value));
  const values = (answers[question.id] ?? []).filter((value) => offered.has(value));
  const show = (next: number) => {
    setTries(0);
    held.set({ ...held.get(), at: next });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const goOn = () => {
    if (values.length === 0) return setTries(tries + 1);
    if (at + 1 < questions.length) return show(at + 1);
    void Taro.navigateTo({ url: ruleRoutes.result });
  };
  return (
    <View className="stack stack--loose">
      <Heading question={question} at={at} total={questions.length} />
      <Choices
        key={question.id}
        question={question}
        values={values}
        error={tries > 0 && values.length === 0 ? '请选一个。说不准的，选“不清楚”' : undefined}
        onChange={(chosen) => held.set({ at, answers: { ...held.get().answers, [question.id]: chosen } })}
      />
      <View className="stack">
        <Button id="next" onPress={goOn}>
          {at + 1 < questions.length ? '下一题' : '看结果'}
        </Button>
        {at > 0 ? (
          <Button id="previous" kind="secondary" onPress={() => show(at - 1)}>
            上一题
          </Button>
        ) : null}
      </View>
      <Text id="not-kept" className="body body--soft">
        不问姓名，不问证件号。回答只在这一页，不存也不发给谁；关掉重开，就从头答。
      </Text>
    </View>
  );
}

/** 「测一测」: at most ten questions about which help may fit; for anybody, without a name. */
export default function Check() {
  useEffect(makeResultReady, []);
  return (
    <Shell title="测一测" className="check">
      <Asking />
    </Shell>
  );
}
