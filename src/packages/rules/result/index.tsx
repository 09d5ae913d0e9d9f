import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { Notice } from '@/components/notice/notice';
import { ReadAloud } from '@/components/read-aloud/read-aloud';
import { Shell } from '@/components/shell/shell';
import { useContact } from '@/components/shell/use-contact';
import { CLASS_WORDS } from '@/domain/policy-library/class-words';
import { placeAt } from '@/domain/policy-library/places';
import type { Answers } from '@/domain/pre-check/answers';
import { carriedAnswers } from '@/domain/pre-check/carried-answers';
import { papersToBring } from '@/domain/pre-check/papers-to-bring';
import { type ClassLikelihood, preCheck } from '@/domain/pre-check/pre-check';
import { toldPlace } from '@/domain/pre-check/told-place';
import { useObservable } from '@/hooks/use-observable';
import { carryAnswers } from '@/services/carried-answers';
import { routes } from '@/services/routes';
import { beginAnew, held } from '../shared/held';
import { MarkedLine } from '../shared/marked-line';
import { PaperList } from '../shared/paper-list';
import { today } from '../shared/today';
import { useRules } from '../shared/use-rules';
import { ClassCard } from './class-card';
import { commonLacks, inOneSentence, NOT_DECIDED } from './in-one-sentence';

/** More than these nobody reads. */
const MOST_COMMON = 4;

type Parameters = ReturnType<typeof useRules>['parameters'];

/** The way on: into an application that keeps the answers. */
function WayOn({ answers, parameters }: { readonly answers: Answers; readonly parameters: Parameters }) {
  const carried = carriedAnswers(answers, toldPlace(answers, today(), parameters));
  const go = (url: string) => () => {
    carryAnswers(carried);
    void Taro.navigateTo({ url });
  };
  return (
    <View className="stack">
      {carried.emergency ? (
        <Button id="carry-emergency" kind="danger" onPress={go(routes.emergency)}>
          是急事，先申请急难救助
        </Button>
      ) : null}
      <Button id="carry-on" onPress={go(routes.questions)}>
        带着这些回答去申请
      </Button>
    </View>
  );
}

/** The classes of which it cannot be said yet: together, for they mostly wait for the same. */
function Open({ found }: { readonly found: readonly ClassLikelihood[] }) {
  if (found.length === 0) return null;
  return (
    <Card id="open-classes" title={`还缺信息的有 ${found.length} 类`}>
      <Text className="body">{found.map(({ name }) => CLASS_WORDS[name].called).join('、')}</Text>
      <Text className="body body--soft">弄清这几样，就好说了：</Text>
      {commonLacks(found)
        .slice(0, MOST_COMMON)
        .map((lack) => (
          <MarkedLine key={lack} mark="lacks" text={lack} />
        ))}
      <Text className="body body--soft">说不清也没关系，申请时工作人员会问。</Text>
      <Disclosure id="open-each" label="一类一类看">
        <View className="stack">
          {found.map((each) => (
            <ClassCard key={each.name} found={each} />
          ))}
        </View>
      </Disclosure>
    </Card>
  );
}

/** What does not look likely, behind a tap: it is no refusal. */
function Unlikely({ found }: { readonly found: readonly ClassLikelihood[] }) {
  if (found.length === 0) return null;
  return (
    <Disclosure id="unlikely" label={`可能不符合的 ${found.length} 类，看看为什么`}>
      <View className="stack">
        {found.map((each) => (
          <ClassCard key={each.name} found={each} />
        ))}
      </View>
    </Disclosure>
  );
}

function Found({ answers }: { readonly answers: Answers }) {
  const { parameters, asOf } = useRules(placeAt(answers.place?.[0]).code);
  const found = preCheck(answers, today(), parameters);
  const contact = useContact();
  const sentence = inOneSentence(found);
  return (
    <View className="stack stack--loose">
      <Text id="in-one-sentence" className="title">
        {sentence}
      </Text>
      <Disclosure id="hear" label="念给我听、看大字">
        <ReadAloud textId="check-result" text={`${sentence}${NOT_DECIDED}`} />
      </Disclosure>
      <Notice id="not-decided" title={NOT_DECIDED} />
      <Text id="as-of" className="body body--soft">
        {asOf}
      </Text>
      <WayOn answers={answers} parameters={parameters} />
      {found
        .filter(({ is }) => is === 'likely')
        .map((each) => (
          <ClassCard key={each.name} found={each} />
        ))}
      <Open found={found.filter(({ is }) => is === 'open')} />
      <Unlikely found={found.filter(({ is }) => is === 'unlikely')} />
      <Card id="bring" title="要带什么">
        <View className="stack">
          <PaperList papers={papersToBring(answers)} />
          <Text className="body body--strong">一时没有的，也能先申请。</Text>
        </View>
      </Card>
      <Card id="whom-to-call" title="问谁">
        <View className="stack">
          <Text className="body">乡镇（街道）民政办，村（社区）干部也能帮忙。</Text>
          <CallButton id="result-call" name={contact.name} phone={contact.phone} />
        </View>
      </Card>
      <View className="stack">
        <Button id="change-answers" kind="secondary" onPress={() => void Taro.navigateBack()}>
          改一改回答
        </Button>
        <Button
          id="check-again"
          kind="secondary"
          onPress={() => {
            beginAnew();
            void Taro.redirectTo({ url: routes.check });
          }}
        >
          从头再测
        </Button>
      </View>
    </View>
  );
}

/** The page was opened again: the answers were not kept anywhere. */
function NothingHeld() {
  return (
    <View className="stack stack--loose">
      <Notice id="nothing-held" title="刚才的回答没有留下">
        为了不泄露您家的情况，回答不保存，页面一重开就没了。再答一遍，一会儿就好。
      </Notice>
      <Button id="check-again" onPress={() => void Taro.redirectTo({ url: routes.check })}>
        从头测一测
      </Button>
    </View>
  );
}

/** What 「测一测」 found: never a no. */
export default function Result() {
  const { answers } = useObservable(held);
  return (
    <Shell title="测一测" className="check-result">
      {Object.keys(answers).length > 0 ? <Found answers={answers} /> : <NothingHeld />}
    </Shell>
  );
}
