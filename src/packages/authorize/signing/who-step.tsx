import { Text, View } from '@tarojs/components';
import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { DocumentField } from '@/components/document-field/document-field';
import { TextField } from '@/components/text-field/text-field';
import type { GuardianRelation } from '@/domain/household/filing';
import { GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import type { MemberId, SignerId } from '@/domain/kernel/ids';
import {
  handOf,
  possibleGuardians,
  possibleWards,
  type SigningContext,
  type SigningDraft,
  type SigningProblems,
} from './signing-draft';
import { whoItIs } from './who-it-is';

export interface StepProps {
  readonly context: SigningContext;
  readonly draft: SigningDraft;
  readonly problems: SigningProblems;
  change(answers: Partial<SigningDraft>): void;
}

const RELATIONS = (Object.keys(GUARDIAN_RELATION_TEXT) as GuardianRelation[]).map((value) => ({
  value,
  text: GUARDIAN_RELATION_TEXT[value],
}));

/** Which guardian signs, and, where it is nobody of the household, their name and document. */
function GuardianFields({ context, draft, problems, change }: StepProps) {
  const people = possibleGuardians(context).map((person) => ({
    value: person.signerId as string,
    text: whoItIs(person),
  }));
  const name = whoItIs(context.signer);
  return (
    <>
      <ChooseOne
        id="guardian-who"
        label={`${name}由谁来替他签`}
        hint="未满 18 周岁的孩子、不能自己办事的家人，由监护人签。"
        options={[...people, { value: 'other', text: '不住在一起的监护人' }]}
        value={draft.guardian}
        error={problems['guardian-who']}
        onChange={(guardian) => change({ guardian: guardian as MemberId | 'other' })}
      />
      {draft.guardian === 'other' ? (
        <>
          <TextField
            id="guardian-name"
            label="监护人的姓名"
            value={draft.guardianName}
            error={problems['guardian-name']}
            onChange={(guardianName) => change({ guardianName })}
          />
          <DocumentField
            id="signer-document"
            label="监护人的身份证号"
            typed={draft.document}
            problems={problems}
            onChange={(document) => change({ document })}
          />
        </>
      ) : null}
    </>
  );
}

/** Who the signer is, and for whom they sign. */
export function WhoStep(props: StepProps) {
  const { context, draft, problems, change } = props;
  const { signer } = context;
  const hand = handOf(context, draft);
  const wards = possibleWards(context);
  const isForOthers = signer.signsBy === 'guardian' || draft.alsoFor.length > 0;
  return (
    <View className="stack stack--loose">
      <Text className="title">
        {signer.signsBy === 'guardian' ? `替${whoItIs(signer)}签名` : `请${signer.name}本人来签`}
      </Text>
      {signer.signsBy === 'guardian' ? <GuardianFields {...props} /> : null}
      {signer.role === 'supporter' ? (
        <>
          <Text className="body">您不住在这家，签不签由您自己定。不签，不会影响他们的申请。</Text>
          <DocumentField
            id="signer-document"
            label="您的身份证号"
            typed={draft.document}
            problems={problems}
            onChange={(document) => change({ document })}
          />
        </>
      ) : null}
      {hand && hand.role === 'member' ? (
        <TextField
          id="signer-proof"
          label={hand.proofBy === 'birthDate' ? `${hand.name}的出生日期` : `${hand.name}的证件号后 6 位`}
          hint={
            hand.proofBy === 'birthDate'
              ? '比如 1948-03-12'
              : hand.documentMasked
                ? `证件号 ${hand.documentMasked}`
                : '最后一位可能是 X'
          }
          keyboard={hand.proofBy === 'birthDate' ? 'text' : 'identity'}
          value={draft.proof}
          error={problems['signer-proof']}
          onChange={(proof) => change({ proof })}
        />
      ) : null}
      {wards.length > 0 ? (
        <ChooseMany
          id="also-for"
          label="您是谁的监护人，可以一起签"
          hint="不是的，不用选。"
          options={wards.map((ward) => ({ value: ward.signerId as string, text: whoItIs(ward) }))}
          values={[...draft.alsoFor]}
          onChange={(values) => change({ alsoFor: values as SignerId[] })}
        />
      ) : null}
      {isForOthers ? (
        <ChooseOne
          id="guardian-relation"
          label="签名的人是他的"
          columns={2}
          options={RELATIONS}
          value={draft.relation}
          error={problems['guardian-relation']}
          onChange={(relation) => change({ relation })}
        />
      ) : null}
    </View>
  );
}
