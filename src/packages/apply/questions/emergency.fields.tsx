import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { CallButton } from '@/components/call-button/call-button';
import { ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { Notice } from '@/components/notice/notice';
import { TextField } from '@/components/text-field/text-field';
import { WhereItGoes } from '../routing/where-it-goes';
import { EMERGENCY_KIND_TEXT } from './emergency.question';
import { type FieldsProps, optionsOf } from './fields';

const LONGEST_NEEDS = 500;

const RESCUE = [
  { name: '着火', phone: '119' },
  { name: '有人受伤、得急病', phone: '120' },
  { name: '报警、车祸', phone: '110' },
] as const;

/** Whoever is in danger calls first. */
function RescueFirst() {
  return (
    <Notice id="rescue-first" tone="bad" title="有危险，先打电话救人">
      <View className="stack">
        {RESCUE.map(({ name, phone }) => (
          <CallButton key={phone} id={`rescue-${phone}`} name={name} phone={phone} />
        ))}
      </View>
    </Notice>
  );
}

export function EmergencyKindFields({ draft: { emergency, isChange }, problems, change }: FieldsProps) {
  return (
    <View className="stack stack--loose">
      <ChooseOne
        id="emergency-kind"
        label="点一下，选一个"
        options={optionsOf(EMERGENCY_KIND_TEXT)}
        value={emergency.kind}
        error={problems['emergency-kind']}
        onChange={(kind) => change({ emergency: { ...emergency, kind } })}
      />
      {isChange ? null : <RescueFirst />}
    </View>
  );
}

export function EmergencyNeedsFields({ draft: { emergency }, problems, change }: FieldsProps) {
  return (
    <TextField
      id="emergency-needs"
      label="写一句：怎么了，现在最缺什么"
      hint="比如：房子烧了，没有地方住，没有被子。键盘上有话筒的，可以说话代替打字。"
      fewHint="比如：房子烧了，没地方住。"
      isLong
      maxLength={LONGEST_NEEDS}
      value={emergency.needs}
      error={problems['emergency-needs']}
      onChange={(needs) => change({ emergency: { ...emergency, needs } })}
    />
  );
}

export function HappenedInFields({ draft: { emergency }, problems, change }: FieldsProps) {
  return (
    <DivisionPicker
      id="happened-in"
      label="出事的村（社区）"
      value={emergency.happenedIn}
      error={problems['happened-in']}
      onChange={(happenedIn) => change({ emergency: { ...emergency, happenedIn } })}
    />
  );
}

export const EmergencyOfficeFields = ({ draft }: FieldsProps) => <WhereItGoes draft={draft} />;

/** In an emergency nobody looks for papers: one tap says that none is at hand. */
export function NoDocumentAtHand({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>) {
  const { document } = draft.applicant;
  if (draft.programme !== 'temporaryAid' || document.kind === 'none') return null;
  const none = {
    ...document,
    kind: 'none' as const,
    reason: 'other' as const,
    note: document.note || '急难，一时拿不出证件',
  };
  return (
    <Button
      id="no-document-at-hand"
      kind="secondary"
      onPress={() => change({ applicant: { ...draft.applicant, document: none } })}
    >
      一时拿不出证件
    </Button>
  );
}
