import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { DOCUMENT_KIND_TEXT, type DocumentKind } from '@/domain/kernel/document-kind';
import { NO_DOCUMENT_REASON_TEXT, type NoDocumentReason } from '@/domain/kernel/identity-document';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { ChooseOne } from '../choices/choices';
import { TextField } from '../text-field/text-field';
import {
  asksBirth,
  echoOf,
  isOfAnotherKind,
  problemWhileTyping,
  type TypedDocument,
  typedNumber,
  withKind,
  withNumber,
} from './typed-document';
import './document-field.scss';

const LONGEST_TYPED = 30;
const LONGEST_NOTE = 200;

const KIND_HINT: Readonly<Partial<Record<DocumentKind, string>>> = {
  residentId: '户口本上也有这个号码',
  none: '刚出生、没上户口、丢了都可以选',
};

const NUMBER_LABEL: Readonly<Record<Exclude<DocumentKind, 'none'>, string>> = {
  residentId: '身份证号',
  residencePermit: '居住证上的号码（18 位）',
  travelPermit: '通行证上的号码',
  foreignerPermit: '永久居留身份证上的号码',
};

const NUMBER_HINT: Readonly<Partial<Record<DocumentKind, string>>> = {
  travelPermit: '港澳的，字母 H 或 M 加 8 位数字；台湾的，8 位数字',
};

const KINDS = (Object.keys(DOCUMENT_KIND_TEXT) as DocumentKind[]).map((value) => ({
  value,
  text: DOCUMENT_KIND_TEXT[value],
  hint: KIND_HINT[value],
}));

const REASONS = (Object.keys(NO_DOCUMENT_REASON_TEXT) as NoDocumentReason[]).map((value) => ({
  value,
  text: NO_DOCUMENT_REASON_TEXT[value],
}));

export interface DocumentFieldProps {
  /** The number's field; with `-kind`, `-birth`, `-reason`, `-note` behind it the others'. */
  readonly id: string;
  readonly typed: TypedDocument;
  /** The number field's name where the document is an identity card; `身份证号` unless told. */
  readonly label?: string;
  /** What is wrong, by field. */
  readonly problems: Readonly<Record<string, string | undefined>>;
  onChange(typed: TypedDocument): void;
}

function NumberField({ id, typed, label, problems, onChange }: DocumentFieldProps) {
  if (typed.kind === 'none') return null;
  const echo = echoOf(typed);
  return (
    <View>
      <TextField
        id={id}
        label={(typed.kind === 'residentId' ? label : undefined) ?? NUMBER_LABEL[typed.kind]}
        hint={NUMBER_HINT[typed.kind]}
        keyboard={typed.kind === 'residentId' || typed.kind === 'residencePermit' ? 'identity' : 'text'}
        maxLength={LONGEST_TYPED}
        value={typedNumber(typed)}
        error={problems[id] ?? problemWhileTyping(typed)}
        onChange={(text) => onChange(withNumber(typed, text))}
      />
      {echo ? (
        <Text className="document-field__echo" {...accessible({ live: 'polite' })}>
          ✓ {echo}
        </Text>
      ) : null}
    </View>
  );
}

function ReasonFields({ id, typed, problems, onChange }: DocumentFieldProps) {
  return (
    <View className="stack stack--loose">
      <ChooseOne<NoDocumentReason>
        id={`${id}-reason`}
        label="为什么没有证件？"
        hint="没有证件也能申请，工作人员会告诉您怎么补办。"
        options={REASONS}
        value={typed.reason}
        error={problems[`${id}-reason`]}
        onChange={(reason) => onChange({ ...typed, reason })}
      />
      <TextField
        id={`${id}-note`}
        label="想补充的话（不写也行）"
        maxLength={LONGEST_NOTE}
        value={typed.note}
        onChange={(note) => onChange({ ...typed, note })}
      />
    </View>
  );
}

/**
 * Which document says who a person is, and its number: an identity card unless another kind is chosen. Says at once
 * when a character is wrong, and the birthday when all are right.
 */
export function DocumentField(props: DocumentFieldProps) {
  const { id, typed, problems, onChange } = props;
  const [isOpened, setOpened] = useState(false);
  const showsKinds = isOpened || typed.kind !== 'residentId' || isOfAnotherKind(typed);
  return (
    <View className="stack stack--loose">
      {showsKinds ? (
        <ChooseOne<DocumentKind>
          id={`${id}-kind`}
          label="是什么证件？"
          options={KINDS}
          value={typed.kind}
          onChange={(kind) => onChange(withKind(typed, kind))}
        />
      ) : null}
      <NumberField {...props} />
      {typed.kind === 'none' ? <ReasonFields {...props} /> : null}
      {asksBirth(typed) ? (
        <TextField
          id={`${id}-birth`}
          label="出生年月日（公历）"
          hint="比如 1990 年 1 月 2 日，就写 19900102"
          keyboard="phone"
          maxLength={LONGEST_TYPED}
          value={typed.birth}
          error={problems[`${id}-birth`]}
          onChange={(birth) => onChange({ ...typed, birth })}
        />
      ) : null}
      {showsKinds ? null : (
        <Button id={`${id}-other`} kind="quiet" onPress={() => setOpened(true)}>
          没有身份证，或是别的证件
        </Button>
      )}
    </View>
  );
}
