import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { HEALTH_TEXT, OCCUPATION_TEXT } from '@/domain/household/words';
import type { PersonDraft, SituationDraft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { stageOfLife } from './document';
import { asYesOrNo, type FieldsProps, optionsOf, YES_OR_NO } from './fields';

const LONGEST_CARD_TYPED = 30;

interface SituationProps {
  /** Beginning of the fields' ids. */
  readonly prefix: string;
  readonly person: Pick<PersonDraft, 'document' | 'situation'>;
  readonly problems: Problems;
  onChange(situation: SituationDraft): void;
}

export function HealthField({ prefix, person: { situation }, problems, onChange }: SituationProps) {
  return (
    <ChooseOne
      id={`${prefix}-health`}
      label="身体"
      options={optionsOf(HEALTH_TEXT)}
      value={situation.health}
      error={problems[`${prefix}-health`]}
      onChange={(health) => onChange({ ...situation, health })}
    />
  );
}

export function DisabilityField({ prefix, person: { situation }, problems, onChange }: SituationProps) {
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id={`${prefix}-disability`}
        label="残疾证"
        columns={2}
        options={YES_OR_NO}
        value={asYesOrNo(situation.hasDisabilityCard)}
        error={problems[`${prefix}-disability`]}
        onChange={(answer) => onChange({ ...situation, hasDisabilityCard: answer === 'yes' })}
      />
      {situation.hasDisabilityCard ? (
        <TextField
          id={`${prefix}-card`}
          label="残疾证号（不在手边可以不填）"
          hint="一共 20 位，前 18 位就是身份证号"
          keyboard="identity"
          maxLength={LONGEST_CARD_TYPED}
          value={situation.cardNumber}
          error={problems[`${prefix}-card`]}
          onChange={(cardNumber) => onChange({ ...situation, cardNumber })}
        />
      ) : null}
    </View>
  );
}

/** Asked of 16- and 17-year-olds only: who lives on their own earnings signs as an adult does. */
export function EarningsField({ prefix, person: { situation }, problems, onChange }: SituationProps) {
  return (
    <ChooseOne
      id={`${prefix}-earns`}
      label="是不是自己挣钱养活自己？"
      columns={2}
      options={[
        { value: 'yes', text: '是' },
        { value: 'no', text: '不是' },
      ]}
      value={asYesOrNo(situation.livesOnOwnEarnings)}
      error={problems[`${prefix}-earns`]}
      onChange={(answer) => onChange({ ...situation, livesOnOwnEarnings: answer === 'yes' })}
    />
  );
}

/** Asked of adults; almost everybody can, so that is chosen beforehand. */
export function CapacityField({ prefix, person, onChange }: SituationProps) {
  const { situation } = person;
  if (stageOfLife(person.document) !== 'adult') return null;
  return (
    <ChooseOne
      id={`${prefix}-capacity`}
      label="能不能自己签字办事？"
      options={[
        { value: 'able', text: '能' },
        {
          value: 'needsGuardian',
          text: '不能，要由监护人代办',
          hint: '比如重度智力、精神残疾，或者昏迷不醒',
        },
      ]}
      value={situation.capacity ?? 'able'}
      onChange={(capacity) => onChange({ ...situation, capacity })}
    />
  );
}

export function OccupationField({ prefix, person: { situation }, problems, onChange }: SituationProps) {
  return (
    <ChooseOne
      id={`${prefix}-occupation`}
      label="现在做什么"
      columns={2}
      options={optionsOf(OCCUPATION_TEXT)}
      value={situation.occupation}
      error={problems[`${prefix}-occupation`]}
      onChange={(occupation) => onChange({ ...situation, occupation })}
    />
  );
}

/** All of one person. */
export function SituationFields(props: SituationProps) {
  return (
    <View className="stack stack--loose">
      <HealthField {...props} />
      <DisabilityField {...props} />
      <OccupationField {...props} />
      {stageOfLife(props.person.document) === 'ofEarningAge' ? <EarningsField {...props} /> : null}
    </View>
  );
}

const ofApplicant = ({ draft, problems, change }: FieldsProps): SituationProps => ({
  prefix: 'applicant',
  person: draft.applicant,
  problems,
  onChange: (situation) => change({ applicant: { ...draft.applicant, situation } }),
});

export const ApplicantHealthFields = (props: FieldsProps) => <HealthField {...ofApplicant(props)} />;
export const ApplicantDisabilityFields = (props: FieldsProps) => <DisabilityField {...ofApplicant(props)} />;
export const ApplicantOccupationFields = (props: FieldsProps) => <OccupationField {...ofApplicant(props)} />;
export const ApplicantEarningsFields = (props: FieldsProps) => <EarningsField {...ofApplicant(props)} />;
export const ApplicantCapacityFields = (props: FieldsProps) => <CapacityField {...ofApplicant(props)} />;
