import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { ChooseMany, ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { DocumentField } from '@/components/document-field/document-field';
import { Pressable } from '@/components/pressable/pressable';
import { TextField } from '@/components/text-field/text-field';
import { useOwnDetails } from '@/hooks/use-own-details';
import { phoneCall } from '@/services/phone-call';
import type { Draft } from '../draft/draft';
import { LACK_TEXT, type Lack } from '../draft/emergency-needs';
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
        label="点一个"
        options={optionsOf(EMERGENCY_KIND_TEXT)}
        value={emergency.kind}
        error={problems['emergency-kind']}
        onChange={(kind) => change({ emergency: { ...emergency, kind } })}
      />
    </View>
  );
}

export function EmergencyNeedsFields({ draft: { emergency }, problems, change }: FieldsProps) {
  const { lacks = [], needs } = emergency;
  return (
    <View className="stack stack--loose">
      <ChooseMany
        id="emergency-lacks"
        label="现在最缺什么"
        columns={2}
        options={optionsOf(LACK_TEXT)}
        values={[...lacks]}
        onChange={(chosen) => change({ emergency: { ...emergency, lacks: chosen as Lack[] } })}
      />
      <TextField
        id="emergency-needs"
        label="再说一句"
        hint="上面点了的，可以不写。键盘上有话筒的，可以说话代替打字。"
        fewHint="点了的，可以不写。"
        isLong
        maxLength={LONGEST_NEEDS}
        value={needs}
        error={problems['emergency-needs']}
        onChange={(written) => change({ emergency: { ...emergency, needs: written } })}
      />
    </View>
  );
}

export function HappenedInFields({ draft: { emergency }, problems, change }: FieldsProps) {
  const { village } = useOwnDetails();
  return (
    <DivisionPicker
      id="happened-in"
      label="出事的村（社区）"
      known={village}
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
