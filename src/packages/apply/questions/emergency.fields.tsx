import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { DocumentField } from '@/components/document-field/document-field';
import { Pressable } from '@/components/pressable/pressable';
import { TextField } from '@/components/text-field/text-field';
import { phoneCall } from '@/services/phone-call';
import type { Draft } from '../draft/draft';
import { WhereItGoes } from '../routing/where-it-goes';
import { EMERGENCY_KIND_TEXT } from './emergency.question';
import { type FieldsProps, optionsOf } from './fields';

const LONGEST_NEEDS = 500;
const LONGEST_BIRTH = 30;
const IDENTITY = 'applicant-identity';
const NOT_AT_HAND = '急难，一时拿不出证件';

const RESCUE = [
  { name: '着火', phone: '119' },
  { name: '伤病', phone: '120' },
  { name: '报警', phone: '110' },
] as const;

/** Whoever is in danger calls first. */
function RescueFirst() {
  return (
    <View id="rescue-first" className="rescue">
      <Text className="rescue__title">有危险，先打电话救人</Text>
      <View className="rescue__row">
        {RESCUE.map(({ name, phone }) => (
          <Pressable
            key={phone}
            id={`rescue-${phone}`}
            className="rescue__call"
            label={`打电话，${name}，${phone}`}
            onPress={() => phoneCall(phone)}
          >
            <Text className="rescue__phone">{phone}</Text>
            <Text className="rescue__name">{name}</Text>
          </Pressable>
        ))}
      </View>
    </View>
  );
}

export function EmergencyKindFields({ draft: { emergency, isChange }, problems, change }: FieldsProps) {
  return (
    <View className="stack stack--loose">
      {isChange ? null : <RescueFirst />}
      <ChooseOne
        id="emergency-kind"
        label="点一下，选一个"
        options={optionsOf(EMERGENCY_KIND_TEXT)}
        value={emergency.kind}
        error={problems['emergency-kind']}
        onChange={(kind) => change({ emergency: { ...emergency, kind } })}
      />
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

type DocumentAtHandProps = Pick<FieldsProps, 'draft' | 'problems' | 'change'>;

/** In an emergency nobody looks for papers: one tap says that none is at hand, and only the day of birth is asked. */
export function DocumentAtHand({ draft, problems, change }: DocumentAtHandProps) {
  const { applicant } = draft;
  const put = (document: Draft['applicant']['document']) => change({ applicant: { ...applicant, document } });
  const { document } = applicant;
  if (document.kind !== 'none' || document.reason !== 'other')
    return (
      <View className="stack">
        <DocumentField id={IDENTITY} typed={document} problems={problems} onChange={put} />
        <Button
          id="no-document-at-hand"
          kind="secondary"
          onPress={() =>
            put({ ...document, kind: 'none', reason: 'other', note: document.note || NOT_AT_HAND })
          }
        >
          一时拿不出证件
        </Button>
      </View>
    );
  return (
    <View className="stack">
      <Text className="body body--strong">✓ 一时拿不出证件，先写出生日期</Text>
      <TextField
        id={`${IDENTITY}-birth`}
        label="出生年月日（公历）"
        hint="比如 1990 年 1 月 2 日，就写 19900102"
        keyboard="phone"
        maxLength={LONGEST_BIRTH}
        value={document.birth}
        error={problems[`${IDENTITY}-birth`]}
        onChange={(birth) => put({ ...document, birth })}
      />
      <Button id="document-at-hand" kind="quiet" onPress={() => put({ ...document, kind: 'residentId' })}>
        证件找到了，填号码
      </Button>
    </View>
  );
}
