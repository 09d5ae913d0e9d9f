import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { MoneyField } from '@/components/money-field/money-field';
import type { Answer, CaseDraft, OtherClass } from './case-draft';
import type { PartProps } from './case-fields';
import { ANSWERS, OTHER_CLASSES } from './case-words';

const PAID = { extremeHardship: 'hardshipMonthly', singlePerson: 'singleMonthly' } as const;
const isPaid = (name: OtherClass): name is keyof typeof PAID => name in PAID;

/** The classes of which an answer is asked, those without one yet as 符合. */
function withClasses(draft: CaseDraft, chosen: readonly OtherClass[]): CaseDraft {
  const answer = (name: OtherClass): Answer => draft.others[name] ?? 'met';
  return { ...draft, others: Object.fromEntries(chosen.map((name) => [name, answer(name)])) };
}

/** What every class must say of the household, and what is paid a month. */
export function CaseCash({ id, draft, onChange }: PartProps) {
  const { others } = draft;
  const chosen = OTHER_CLASSES.filter(({ value }) => others[value] !== undefined);
  return (
    <>
      <ChooseOne
        id={`${id}-answer`}
        label="低保"
        columns={2}
        options={ANSWERS}
        value={draft.answer}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      {draft.answer === 'met' ? (
        <MoneyField
          id={`${id}-monthly`}
          label="低保金每月多少（包括增发；不看不填）"
          value={draft.monthly}
          onChange={(monthly) => onChange({ ...draft, monthly })}
        />
      ) : null}
      <ChooseMany
        id={`${id}-classes`}
        label="还要看哪几类（不看就不选）"
        columns={2}
        options={OTHER_CLASSES}
        values={chosen.map(({ value }) => value)}
        onChange={(classes) => onChange(withClasses(draft, classes))}
      />
      {chosen.map(({ value, text }) => (
        <ChooseOne
          key={value}
          id={`${id}-${value}`}
          label={text}
          columns={2}
          options={ANSWERS}
          value={others[value]}
          onChange={(answer) => onChange({ ...draft, others: { ...others, [value]: answer } })}
        />
      ))}
      {chosen.map(({ value, text }) =>
        isPaid(value) && others[value] === 'met' ? (
          <MoneyField
            key={value}
            id={`${id}-${value}-monthly`}
            label={`${text}每月多少（不看不填）`}
            value={draft[PAID[value]]}
            onChange={(typed) => onChange({ ...draft, [PAID[value]]: typed })}
          />
        ) : null,
      )}
    </>
  );
}
