import { View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { HEALTH_TEXT, OCCUPATION_TEXT } from '@/domain/household/words';
import type { SituationDraft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import { asYesOrNo, type FieldsProps, optionsOf, YES_OR_NO } from './fields';

interface SituationProps {
  /** Beginning of the fields' ids. */
  readonly prefix: string;
  readonly situation: SituationDraft;
  readonly problems: Problems;
  onChange(situation: SituationDraft): void;
}

export function HealthField({ prefix, situation, problems, onChange }: SituationProps) {
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

export function DisabilityField({ prefix, situation, problems, onChange }: SituationProps) {
  return (
    <ChooseOne
      id={`${prefix}-disability`}
      label="残疾证"
      columns={2}
      options={YES_OR_NO}
      value={asYesOrNo(situation.hasDisabilityCard)}
      error={problems[`${prefix}-disability`]}
      onChange={(answer) => onChange({ ...situation, hasDisabilityCard: answer === 'yes' })}
    />
  );
}

export function OccupationField({ prefix, situation, problems, onChange }: SituationProps) {
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

/** All three of one person. */
export function SituationFields(props: SituationProps) {
  return (
    <View className="stack stack--loose">
      <HealthField {...props} />
      <DisabilityField {...props} />
      <OccupationField {...props} />
    </View>
  );
}

const ofApplicant = ({ draft, problems, change }: FieldsProps): SituationProps => ({
  prefix: 'applicant',
  situation: draft.applicant.situation,
  problems,
  onChange: (situation) => change({ applicant: { ...draft.applicant, situation } }),
});

export const ApplicantHealthFields = (props: FieldsProps) => <HealthField {...ofApplicant(props)} />;
export const ApplicantDisabilityFields = (props: FieldsProps) => <DisabilityField {...ofApplicant(props)} />;
export const ApplicantOccupationFields = (props: FieldsProps) => <OccupationField {...ofApplicant(props)} />;
