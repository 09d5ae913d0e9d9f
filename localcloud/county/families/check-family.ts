import { Application } from '../../../src/domain/household/application';
import type { ApplicationForm } from './application-of';
import { checkDocument } from './document-of';
import type { Problem } from './explain';
import type { FamilyFile } from './family-file';
import type { PersonFile } from './person-file';

const MUST_SAY = {
  低保等救助: ['住在', '户口', '家里人', '困难', '每月收入', '一年大笔支出', '房车存款', '近亲属'],
  急难救助: ['急事'],
} as const;
const EXPECTED = ['几口人', '应到机关', '要签名的人'] as const;

/** Where the parts of an application stand in the file. */
const PART_OF: Readonly<Record<string, string>> = {
  filing: '谁填',
  applicant: '申请人',
  residence: '住在',
  members: '家里人',
  supporters: '不住在一起的亲人',
  emergency: '急事',
  hardship: '困难',
  income: '每月收入',
  spending: '一年大笔支出',
  property: '房车存款',
  nearRelative: '近亲属',
};

/** What a file leaves out, or says against itself, that no single line shows. */
export function problemsIn(file: FamilyFile): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: readonly PropertyKey[], message: string) => problems.push({ path, message });
  for (const key of MUST_SAY[file.申请项目])
    if (file[key] === undefined)
      refuse([key], `${file.申请项目}要写这一项${key === '近亲属' ? '；没有就写“没有”' : ''}`);
  if (file.申请项目 === '低保等救助') checkLowIncome(file, refuse);
  checkPerson(file.申请人, ['申请人'], refuse);
  for (const [index, member] of (file.家里人 ?? []).entries()) checkPerson(member, ['家里人', index], refuse);
  checkExpected(file, refuse);
  return problems;
}

type Refuse = (path: readonly PropertyKey[], message: string) => void;

function checkLowIncome(file: FamilyFile, refuse: Refuse): void {
  if (file.急事) refuse(['急事'], '只有急难救助才写急事');
  for (const key of ['身体', '平时'] as const)
    if (file.申请人[key] === undefined) refuse(['申请人', key], '低保等救助要写这一项');
}

function checkPerson(person: PersonFile, place: readonly PropertyKey[], refuse: Refuse): void {
  checkDocument(person, (path, message) => refuse([...place, ...path], message));
  const kind = person.证件?.种类 ?? 'residentId';
  const hasNoNumber = kind !== 'residentId' && kind !== 'residencePermit';
  if (person.残疾证 && 'kind' in person.残疾证 && hasNoNumber)
    refuse([...place, '残疾证'], '残疾证号前 18 位是身份证号；没有身份证的，这里写“有”');
}

function checkExpected(file: FamilyFile, refuse: Refuse): void {
  const isTaken = file.应有结果 === '收下';
  for (const key of EXPECTED) {
    if (isTaken && file[key] === undefined) refuse([key], '收下的申请要写这一项');
    if (!isTaken && file[key] !== undefined) refuse([key], '不收的申请不写这一项');
  }
  const isToldByPhone = isTaken && file.谁填.方式 !== '本人';
  if (isToldByPhone && !file.申请人会收到) refuse(['申请人会收到'], '别人替填的，要写申请人会收到什么');
  if (!isToldByPhone && file.申请人会收到) refuse(['申请人会收到'], '只有别人替填、收下了的，才写这一项');
  if (isTaken) checkNames(file, refuse);
}

function checkNames({ 申请人, 家里人 = [], 要签名的人 = {}, 几口人 }: FamilyFile, refuse: Refuse): void {
  const names = [申请人, ...家里人].map(({ 姓名 }) => 姓名);
  const signers = new Set(Object.keys(要签名的人));
  for (const name of names)
    if (!signers.delete(name)) refuse(['要签名的人'], `少了“${name}”：写本人、监护人或者不用`);
  for (const name of signers) refuse(['要签名的人', name], '家里人里没有这个人，请检查名字');
  if (几口人 !== undefined && 几口人 !== names.length)
    refuse(['几口人'], `写的是 ${几口人}，申请人和家里人一共 ${names.length} 个`);
}

/** What the product itself would say of the form, by the part of the file; nothing where a refusal is expected. */
export function problemsOfForm(file: FamilyFile, form: ApplicationForm): Problem[] {
  if (file.应有结果 !== '收下') return [];
  const parsed = Application.safeParse(form);
  return (parsed.error?.issues ?? []).map(({ path: [part, ...rest], message }) => ({
    path: [PART_OF[String(part)] ?? String(part), ...rest.filter((step) => typeof step === 'number')],
    message,
  }));
}
