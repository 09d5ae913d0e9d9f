import { Text, View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { Notice } from '@/components/notice/notice';
import { PhotoField, type PhotoFieldProps } from '@/components/photo-field/photo-field';
import { TextField } from '@/components/text-field/text-field';
import { FILER_RELATION_TEXT, GUARDIAN_RELATION_TEXT } from '@/domain/household/words';
import { useObservable } from '@/hooks/use-observable';
import { useOwnDetails } from '@/hooks/use-own-details';
import { account } from '@/services/account';
import type { Draft } from '../draft/draft';
import { answersFor } from '../draft/own-details';
import { type FieldsProps, optionsOf } from './fields';
import { ENTRUSTED_TEXT, EVIDENCE_TEXT, FILING_BY_TEXT } from './filing.question';

const MOST_PAPERS = 3;

const BY_HINT: Readonly<Partial<Record<keyof typeof FILING_BY_TEXT, string>>> = {
  guardian: '替孩子，或者替自己办不了事的人',
  helper: '登记过的村级协理员',
};

/** Helping as village staff is offered to those whom the register knows as such; it knows their name too. */
export function FilingByFields({ draft, problems, change }: FieldsProps) {
  const { filing } = draft;
  const own = useOwnDetails();
  const staff = useObservable(account)?.staff;
  const helper = staff?.role === 'helper' ? staff.displayName : undefined;
  const options = optionsOf(FILING_BY_TEXT)
    .filter(({ value }) => value !== 'helper' || helper !== undefined)
    .map((option) => ({ ...option, hint: BY_HINT[option.value] }));
  const choose = (by: NonNullable<Draft['filing']['by']>) => {
    const answers = answersFor(draft, by, own);
    const filerName = by === 'helper' ? (helper ?? filing.filerName) : filing.filerName;
    change({ ...answers, filing: { ...answers.filing, filerName } });
  };
  return (
    <View className="stack">
      <ChooseOne
        id="filing-by"
        label="给谁填"
        options={options}
        value={filing.by}
        error={problems['filing-by']}
        onChange={choose}
      />
      {filing.by === undefined || filing.by === 'self' ? null : (
        <Notice id="filer-told" title="申请人自己会知道">
          交上去以后，民政办会告诉申请人。他可以自己看、提意见，也可以接过去自己办。
        </Notice>
      )}
    </View>
  );
}

export function FilerNameFields({ draft: { filing }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="filer-name"
      label="您自己的姓名（填表的人）"
      value={filing.filerName}
      error={problems['filer-name']}
      onChange={(filerName) => change({ filing: { ...filing, filerName } })}
    />
  );
}

export function FilerPhoneFields({ draft: { filing }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="filer-phone"
      label="您的电话"
      keyboard="phone"
      value={filing.filerPhone}
      error={problems['filer-phone']}
      onChange={(filerPhone) => change({ filing: { ...filing, filerPhone } })}
    />
  );
}

export function FilerRelationFields({ draft: { filing }, problems, change }: FieldsProps) {
  return filing.by === 'guardian' ? (
    <ChooseOne
      id="filer-guardian"
      label="您是申请人的"
      options={optionsOf(GUARDIAN_RELATION_TEXT)}
      value={filing.guardianRelation}
      error={problems['filer-guardian']}
      onChange={(guardianRelation) => change({ filing: { ...filing, guardianRelation } })}
    />
  ) : (
    <ChooseOne
      id="filer-relation"
      label="您是申请人的"
      options={optionsOf(FILER_RELATION_TEXT)}
      columns={2}
      value={filing.relation}
      error={problems['filer-relation']}
      onChange={(relation) => change({ filing: { ...filing, relation } })}
    />
  );
}

/** The paper behind what was said, where it is at hand. */
function PaperPhotos(props: Pick<FieldsProps, 'draft' | 'change'> & Pick<PhotoFieldProps, 'kind' | 'label'>) {
  const { draft, change, kind, label } = props;
  return (
    <PhotoField
      kind={kind}
      label={label}
      hint="没在手边也能交，上门时再看。"
      most={MOST_PAPERS}
      value={draft.attachments}
      onChange={(attachments) => change({ attachments })}
    />
  );
}

export function EntrustedFields({ draft, problems, change }: FieldsProps) {
  const { filing } = draft;
  return (
    <View className="stack stack--loose">
      {filing.by === 'helper' ? (
        <Text
          id="filer-known"
          className="body"
        >{`填表的人：${filing.filerName}（登记过，在村里帮人办事）`}</Text>
      ) : null}
      <ChooseOne
        id="filer-entrusted"
        label="申请人是怎么托付您的？"
        options={optionsOf(ENTRUSTED_TEXT)}
        value={filing.entrusted}
        error={problems['filer-entrusted']}
        onChange={(entrusted) => change({ filing: { ...filing, entrusted } })}
      />
      {filing.entrusted === 'onPaper' ? (
        <PaperPhotos draft={draft} change={change} kind="entrustment" label="拍一张委托书" />
      ) : null}
    </View>
  );
}

export function EvidenceFields({ draft, problems, change }: FieldsProps) {
  const { filing } = draft;
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="filer-evidence"
        label="有什么能证明您是监护人？"
        options={optionsOf(EVIDENCE_TEXT)}
        value={filing.evidence}
        error={problems['filer-evidence']}
        onChange={(evidence) => change({ filing: { ...filing, evidence } })}
      />
      {filing.evidence ? (
        <PaperPhotos draft={draft} change={change} kind="guardianship" label="把这份证明拍下来" />
      ) : null}
    </View>
  );
}
