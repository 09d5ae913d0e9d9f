import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { ReadAloud } from '@/components/read-aloud/read-aloud';
import type { LetterView } from '@/contracts/authorization/letter-view';
import './letter-text.scss';

/** The whole letter as it is read out. */
const spokenLetter = ({ title, inShort, sections }: LetterView): string =>
  [title, ...inShort, ...sections.map(({ heading, text }) => `${heading}。${text}`)].join('\n');

/** The letter: in short first, the whole text behind it, and somebody to read it out. */
export function LetterText({
  letter,
  isOpen = false,
}: {
  readonly letter: LetterView;
  readonly isOpen?: boolean;
}) {
  const whole = letter.sections.map(({ heading, text }) => (
    <View key={heading} className="letter__section">
      <Text className="body body--strong">{heading}</Text>
      <Text className="body">{text}</Text>
    </View>
  ));
  return (
    <Card title={letter.title}>
      <View className="stack">
        {letter.inShort.map((line) => (
          <Text key={line} className="body body--strong">
            {line}
          </Text>
        ))}
        <ReadAloud textId={`letter-${letter.version}`} text={spokenLetter(letter)} />
        {isOpen ? (
          whole
        ) : (
          <Disclosure id="whole-letter" label="看授权书全文">
            {whole}
          </Disclosure>
        )}
      </View>
    </Card>
  );
}
