import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { InParts } from '@/components/in-parts/in-parts';
import type { SheetView } from '@/contracts/assessment/sheet-view';

const ITEMS_AT_ONCE = 5;

type PersonView = SheetView['specialAid'][number];

interface ItemsProps extends Pick<PersonView, 'items'> {
  readonly id: string;
  /** Takes the officer to a question of the form; missing where nothing can be filled in. */
  onAsk?(question: string, about: string | undefined): void;
}

function Items({ id, items, onAsk }: ItemsProps) {
  const ask = onAsk;
  return (
    <InParts atOnce={ITEMS_AT_ONCE}>
      {items.map(({ text, lacks }, place) => (
        <View key={text} className="step">
          <Text className="step__how">{text}</Text>
          {ask
            ? lacks.map(({ text: what, question, about }, index) =>
                question ? (
                  <View key={what} className="finding__lack">
                    <Text className="finding__line">{what}</Text>
                    <Button
                      id={`${id}-${place}-ask-${index}`}
                      kind="quiet"
                      label={`${what}，去填`}
                      onPress={() => ask(question, about)}
                    >
                      去填
                    </Button>
                  </View>
                ) : null,
              )
            : null}
        </View>
      ))}
    </InParts>
  );
}

/** `王演示：可以享受 3 项，还定不了 5 项，不在范围 8 项`. */
function summaryOf({ name, items, notMet }: PersonView): string {
  const given = items.filter(({ answer }) => answer === 'met').length;
  return `${name}：可以享受 ${given} 项，还定不了 ${items.length - given} 项，不在范围 ${notMet} 项`;
}

/** 专项救助: what each person may have besides, by which class, and whom to ask. */
export function SpecialAidCard({
  sheet,
  isWhole,
  onAsk,
}: {
  readonly sheet: SheetView;
  readonly isWhole: boolean;
} & Pick<ItemsProps, 'onAsk'>) {
  if (sheet.specialAid.length === 0) return null;
  return (
    <Card id="special-aid" title="专项救助，每个人能有什么">
      <InParts atOnce={ITEMS_AT_ONCE}>
        {sheet.specialAid.map((person, index) => (
          <View key={person.name}>
            {isWhole ? (
              <>
                <Text className="step__line">{summaryOf(person)}</Text>
                <Items id={`special-aid-${index}`} items={person.items} onAsk={onAsk} />
              </>
            ) : (
              <Disclosure id={`special-aid-${index}`} label={summaryOf(person)}>
                <Items id={`special-aid-${index}`} items={person.items} onAsk={onAsk} />
              </Disclosure>
            )}
          </View>
        ))}
      </InParts>
    </Card>
  );
}
