import { Text, View } from '@tarojs/components';
import { Receipt } from '@/components/receipt/receipt';
import { Shell } from '@/components/shell/shell';
import { useContact } from '@/components/shell/use-contact';
import { inWords } from '@/domain/kernel/plain-date';
import type { ClassSheet } from '@/domain/policy-library/class-sheet';
import { MarkedLine } from '../shared/marked-line';
import { NoSuchClass } from '../shared/no-such-class';
import { PlaceChoice } from '../shared/place-choice';
import { useSheet } from '../shared/use-sheet';
import './index.scss';
import { noticePicture } from './notice-picture';
import { PrintButton } from './print-button';

function Section(props: { readonly title: string; readonly texts: readonly string[] }) {
  if (props.texts.length === 0) return null;
  return (
    <View className="slip__section">
      <Text className="subtitle">{props.title}</Text>
      {props.texts.map((text) => (
        <MarkedLine key={text} mark="item" text={text} />
      ))}
    </View>
  );
}

const doubt = (isUnverified: boolean): string => (isUnverified ? '（待核实）' : '');

/** The slip itself, as it is printed. */
function Slip({ sheet }: { readonly sheet: ClassSheet }) {
  const contact = useContact();
  const { officialName, place, on, conditions, amounts, papers, clocks } = sheet;
  return (
    <View id="slip" className="slip">
      <Text className="title slip__title">一次性告知单</Text>
      <Text className="body slip__title">{`${officialName}，${place.name}，${inWords(on)}`}</Text>
      <Section
        title="一、要符合的条件"
        texts={conditions.map(({ title, source }) => `${title}（${source}）`)}
      />
      <Section
        title="二、这里的标准"
        texts={amounts.map(({ label, text, isUnverified }) => `${label}：${text}${doubt(isUnverified)}`)}
      />
      <Section title="三、要带的材料" texts={papers.map(({ what, hint }) => `${what}。${hint}`)} />
      <Section
        title="四、要等多久（办理时限）"
        texts={clocks.map(({ text, source, isUnverified }) => `${text}（${source}）${doubt(isUnverified)}`)}
      />
      <Section
        title="五、到哪里问"
        texts={[
          `${contact.name}，电话 ${contact.phone}`,
          '材料不全的，会一次告诉您还缺什么。能查到的，不用您提供。',
          '对结果不服的，可以请上级重新看（行政复议），也可以到法院打官司（起诉）。',
          '申请救助不收一分钱。',
        ]}
      />
    </View>
  );
}

function Ready({ sheet }: { readonly sheet: ClassSheet }) {
  const contact = useContact();
  return (
    <View className="stack stack--loose">
      <View className="slip__tools">
        <PlaceChoice />
      </View>
      <Slip sheet={sheet} />
      <View className="stack slip__tools">
        <PrintButton />
        <Receipt content={noticePicture(sheet, contact)} saveText="把告知单存成图片" />
      </View>
    </View>
  );
}

/** 一次性告知单 of one class: to print from a browser, to keep as a picture on a telephone. */
export default function NoticePage() {
  const sheet = useSheet();
  return (
    <Shell title="一次性告知单" className="notice-slip">
      {sheet ? <Ready sheet={sheet} /> : <NoSuchClass />}
    </Shell>
  );
}
