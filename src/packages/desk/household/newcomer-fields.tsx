import { ChooseOne } from '@/components/choices/choices';
import { DocumentField } from '@/components/document-field/document-field';
import { TextField } from '@/components/text-field/text-field';
import { HEALTH_TEXT, OCCUPATION_TEXT, RELATION_TEXT } from '@/domain/household/words';
import type { Draft } from './draft';
import { optionsOf } from './options';

export interface FieldsProps {
  readonly draft: Draft;
  readonly problems: Readonly<Record<string, string>>;
  onChange(more: Partial<Draft>): void;
}

/** Who somebody is: name and what they are to the applicant. */
export function NameFields({ draft, problems, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        id="name"
        label="姓名"
        value={draft.name}
        maxLength={30}
        error={problems.name}
        onChange={(name) => onChange({ name })}
      />
      <ChooseOne
        id="relation"
        label="是申请人的什么人"
        options={optionsOf(RELATION_TEXT).filter(
          ({ value }) => draft.kind !== 'supportBegan' || value !== 'childInLaw',
        )}
        columns={2}
        value={draft.relation}
        error={problems.relation}
        onChange={(relation) => onChange({ relation })}
      />
    </>
  );
}

/** What has to be known of somebody who comes to live in the household. */
export function NewcomerFields(props: FieldsProps) {
  const { draft, problems, onChange } = props;
  return (
    <>
      <NameFields {...props} />
      <DocumentField
        id="document"
        typed={draft.document}
        problems={problems}
        onChange={(document) => onChange({ document })}
      />
      <ChooseOne
        id="health"
        label="身体情况"
        options={optionsOf(HEALTH_TEXT)}
        value={draft.health}
        error={problems.health}
        onChange={(health) => onChange({ health })}
      />
      <ChooseOne
        id="disability"
        label="有没有残疾证"
        options={[
          { value: 'none', text: '没有' },
          { value: 'has', text: '有', hint: '哪一类、几级，在测算里记' },
        ]}
        value={draft.disability}
        error={problems.disability}
        onChange={(disability) => onChange({ disability })}
      />
      <ChooseOne
        id="occupation"
        label="现在做什么"
        options={optionsOf(OCCUPATION_TEXT)}
        columns={2}
        value={draft.occupation}
        error={problems.occupation}
        onChange={(occupation) => onChange({ occupation })}
      />
    </>
  );
}
