import type * as z from 'zod/mini';
import type { IdentityDocument } from '../../../src/domain/kernel/identity-document';
import { checkCharacterOf } from '../../../src/domain/kernel/identity-number';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';
import { demoIdentityNumber } from '../demo-identity-number';
import type { PersonFile } from './person-file';

type DocumentForm = z.input<typeof IdentityDocument>;
type Refuse = (path: readonly PropertyKey[], message: string) => void;

/** Made-up numbers of permits are counted down from here: no office has given out so many in a day. */
const LAST_OF_A_DAY = 999;
/** Numbers of people of the demo county begin so; with any other beginning they could be somebody's. */
const FICTITIOUS = /^990101/;

/** 出生, or the first of January of the year in which somebody became 现在几岁: on every day of this year they are that old. */
export const birthOf = ({ 出生, 现在几岁 = 0 }: PersonFile, today: PlainDate): PlainDate =>
  出生 ?? (`${Number(today.slice(0, 4)) - 现在几岁}-01-01` as PlainDate);

/** 男 have odd numbers, 女 even ones; `nth` tells people of one day apart. */
const orderOf = ({ 性别, 第几个: nth = 1 }: PersonFile): number => (性别 === '女' ? 2 * nth : 2 * nth - 1);

/** The document as it is declared; a number that stands in the file is declared as it stands. */
export function documentOf(person: PersonFile, today: PlainDate): DocumentForm {
  const { 种类: kind = 'residentId', 号码: number = '', 地区, 原因, 备注 } = person.证件 ?? {};
  const birthDate = birthOf(person, today);
  const compactBirth = birthDate.replaceAll('-', '');
  switch (kind) {
    case 'residentId':
      return { kind, number: number || demoIdentityNumber(compactBirth, orderOf(person)) };
    case 'residencePermit': {
      const first17 = `${地区 ?? ''}${compactBirth}${LAST_OF_A_DAY + 1 - orderOf(person)}`;
      return { kind, number: number || first17 + checkCharacterOf(first17) };
    }
    case 'foreignerPermit':
    case 'travelPermit':
      return { kind, number, birthDate };
    case 'none':
      return { kind, reason: 原因 ?? 'other', ...(备注 ? { note: 备注 } : {}), birthDate };
  }
}

/** What a person's lines leave open or say twice. */
export function checkDocument(person: PersonFile, refuse: Refuse): void {
  const { 种类: kind = 'residentId', 号码: number, 地区, 原因 } = person.证件 ?? {};
  const isMade = kind === 'residentId' || kind === 'residencePermit';
  const says = (key: string, message: string) => refuse(['证件', key], message);
  if (isMade && number && kind === 'residentId' && !FICTITIOUS.test(number))
    says('号码', '这里只写编出来的号码：前 6 位是 990101');
  if (kind === 'residencePermit' && !number && !地区) says('地区', '请写香港、澳门或台湾');
  if ((kind === 'foreignerPermit' || kind === 'travelPermit') && !number)
    says('号码', '请写一个编出来的号码');
  if (kind === 'none' && !原因) says('原因', '请写为什么没有证件');
  if (isMade && number) return;
  if (person.出生 && person.现在几岁 !== undefined) refuse(['现在几岁'], '“出生”和“现在几岁”只写一个');
  if (!person.出生 && person.现在几岁 === undefined)
    refuse(['出生'], '请写“出生”，比如 1948-03-12；会长大的孩子可以改写“现在几岁”');
  if (isMade && !person.性别) refuse(['性别'], '请写男或女，编证件号要用');
}
