import { DocumentField } from '@/components/document-field/document-field';
import { TextField } from '@/components/text-field/text-field';
import { DocumentAtHand } from './emergency.fields';
import type { FieldsProps } from './fields';
import { say } from './question';

export function ApplicantNameFields({ draft, problems, change }: FieldsProps) {
  return (
    <TextField
      id="applicant-name"
      label={say(draft, '您的姓名', '申请人的姓名')}
      value={draft.applicant.name}
      error={problems['applicant-name']}
      onChange={(name) => change({ applicant: { ...draft.applicant, name } })}
    />
  );
}

export function ApplicantIdentityFields(props: FieldsProps) {
  const { draft, problems, change } = props;
  if (draft.programme === 'temporaryAid') return <DocumentAtHand {...props} />;
  return (
    <DocumentField
      id="applicant-identity"
      typed={draft.applicant.document}
      problems={problems}
      onChange={(document) => change({ applicant: { ...draft.applicant, document } })}
    />
  );
}
