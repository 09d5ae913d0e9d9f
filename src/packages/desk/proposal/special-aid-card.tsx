import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import { InParts } from '@/components/in-parts/in-parts';
import { MoreRows } from '@/components/more-rows/more-rows';
import type { SheetView } from '@/contracts/assessment/sheet-view';
import { type Asking, Lacks } from './findings';

const ITEMS_AT_ONCE = 3;
const LACKS_AT_ONCE = 2;
const PEOPLE_AT_ONCE = 3;

type PersonView = SheetView['specialAid'][number];

/** Each with what it waits for that the form asks; what has no question stands in the text. */
function Items({ id, items, onAsk }: Omit<Asking, 'isWhole'> & Pick<PersonView, 'items'>) {
  return (
    <InParts atOnce={ITEMS_AT_ONCE}>
      {items.map(({ text, lacks }, place) => (
        <View key={text} className="step">
          <Text className="step__how">{text}</Text>
          {onAsk ? (
            <Lacks
              id={`${id}-${place}`}
              lacks={lacks.filter(({ question }) => question)}
              atOnce={LACKS_AT_ONCE}
              isWhole={false}
              onAsk={onAsk}
            />
          ) : null}
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
  open,
  onToggle,
  onAsk,
}: {
  readonly sheet: SheetView;
  readonly isWhole: boolean;
  /** Whose stands open on a phone, where one thing of the sheet does at a time. */
  readonly open: string | undefined;
  onToggle(id: string): void;
} & Pick<Asking, 'onAsk'>) {
  if (sheet.specialAid.length === 0) return null;
  return (
    <Card id="special-aid" title="专项救助，每个人能有什么">
      <MoreRows
        id="special-aid-list"
        name="专项救助"
        atOnce={PEOPLE_AT_ONCE}
        isWhole={isWhole}
        rows={sheet.specialAid.map((person, index) =>
          isWhole ? (
            <View key={person.name}>
              <Text className="step__line">{summaryOf(person)}</Text>
              <Items id={`special-aid-${index}`} items={person.items} onAsk={onAsk} />
            </View>
          ) : (
            <Disclosure
              key={person.name}
              id={`special-aid-${index}`}
              label={summaryOf(person)}
              isOpen={open === `special-aid-${index}`}
              onToggle={() => onToggle(`special-aid-${index}`)}
            >
              <Items id={`special-aid-${index}`} items={person.items} onAsk={onAsk} />
            </Disclosure>
          ),
        )}
      />
    </Card>
  );
}
