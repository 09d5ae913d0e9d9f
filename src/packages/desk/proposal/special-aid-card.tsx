import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Disclosure } from '@/components/disclosure/disclosure';
import type { SheetView } from '@/contracts/assessment/sheet-view';

type PersonView = SheetView['specialAid'][number];

function Items({ items }: Pick<PersonView, 'items'>) {
  return (
    <>
      {items.map(({ text }) => (
        <Text key={text} className="step step__how">
          {text}
        </Text>
      ))}
    </>
  );
}

/** `王演示：可以享受 3 项，还定不了 5 项，不在范围 8 项`. */
function summaryOf({ name, items, notMet }: PersonView): string {
  const given = items.filter(({ answer }) => answer === 'met').length;
  return `${name}：可以享受 ${given} 项，还定不了 ${items.length - given} 项，不在范围 ${notMet} 项`;
}

/** 专项救助: what each person may have besides, by which class, and whom to ask. */
export function SpecialAidCard({ sheet, isWhole }: { readonly sheet: SheetView; readonly isWhole: boolean }) {
  if (sheet.specialAid.length === 0) return null;
  return (
    <Card id="special-aid" title="专项救助，每个人能有什么">
      {sheet.specialAid.map((person, index) => (
        <View key={person.name}>
          {isWhole ? (
            <>
              <Text className="step__line">{summaryOf(person)}</Text>
              <Items items={person.items} />
            </>
          ) : (
            <Disclosure id={`special-aid-${index}`} label={summaryOf(person)}>
              <Items items={person.items} />
            </Disclosure>
          )}
        </View>
      ))}
    </Card>
  );
}
