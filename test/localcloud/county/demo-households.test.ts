import { DEMO_HOUSEHOLDS, demoFamilies } from '../../../localcloud/county/demo-households';
import { demoSubmissions } from '../../../localcloud/county/demo-submissions';
import type { Family } from '../../../localcloud/county/families';
import { PERSONAS } from '../../../localcloud/county/people';
import { readSite } from '../../../localcloud/hub/read-site';
import { projectRoot } from '../../../localcloud/server/project-root';
import { submitApplication } from '../../../src/contracts/application/submit-application';
import { Application } from '../../../src/domain/household/application';
import { peopleOf, peopleWhoSignThemselves } from '../../../src/domain/household/people';
import { documentText } from '../../../src/domain/kernel/identity-document';
import { RequestId } from '../../../src/domain/kernel/ids';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';

const today = '2026-11-22' as PlainDate;
const FAMILIES = demoFamilies();
const named = (families: readonly Family[]) =>
  families.map((family): [string, Family] => [`${family.number} ${family.file.标题}`, family]);
const taken = named(FAMILIES.filter(({ file }) => file.应有结果 === '收下'));

test('there are families of every kind: at least 28, some of which are refused', () => {
  expect(FAMILIES.length).toBeGreaterThanOrEqual(28);
  expect(taken.length).toBeLessThan(FAMILIES.length);
  expect(FAMILIES.some(({ form }) => peopleOf(form as Application).length === 12)).toBe(true);
  const kinds = FAMILIES.flatMap(({ form }) => [form.applicant, ...(form.members ?? [])]).map(
    ({ document }) => document.kind,
  );
  expect([...new Set(kinds)].sort()).toEqual([
    'foreignerPermit',
    'none',
    'residencePermit',
    'residentId',
    'travelPermit',
  ]);
});

test.each(taken)('%s: is an application that the product takes', (_, { form }) => {
  expect(Application.safeParse(form).error).toBeUndefined();
});

test.each(named(FAMILIES))('%s: nobody in it is real, and it looks so', (_, { form }) => {
  for (const { name, document } of [form.applicant, ...(form.members ?? [])]) {
    expect(name).toMatch(/[演示样例]|^Yanshi /);
    if (document.kind === 'residentId') expect(document.number).toMatch(/^990101/);
    else if (document.kind === 'residencePermit') expect(document.number).toMatch(/99\d[\dX]$/);
    else if (document.kind !== 'none') expect(document.number).toMatch(/^(?:ZZZ99|[HM]?0000)/);
  }
  const phones = [form.applicant.phone, 'filerPhone' in form.filing ? form.filing.filerPhone : undefined];
  for (const phone of phones) expect(phone ?? '16000000000').toMatch(/^1600000\d{4}$/);
});

test('two of 李样例’s household are children who do not sign', () => {
  const household = Application.parse(DEMO_HOUSEHOLDS.liYangli);
  expect(peopleWhoSignThemselves(household, today).map(({ name }) => name)).toEqual(['李样例']);
  expect(peopleOf(household)).toHaveLength(3);
});

describe('what is handed in at the first start', () => {
  const submissions = demoSubmissions();

  test('is about a dozen requests of people in the county, each under its own id', () => {
    expect(submissions.length).toBeGreaterThanOrEqual(12);
    for (const { persona, requestId, application } of submissions) {
      const filer = PERSONAS.find(({ id }) => id === persona);
      const { filing, applicant } = Application.parse(application);
      expect(filer?.name).toBe(filing.by === 'self' ? applicant.name : filing.filerName);
      expect(RequestId.safeParse(requestId).success).toBe(true);
      expect(submitApplication.request.safeParse({ application }).success).toBe(true);
    }
    expect(new Set(submissions.map(({ requestId }) => requestId)).size).toBe(submissions.length);
  });

  test('is varied: an emergency, a relative’s filing whose applicant can object, one in which an office assists', () => {
    const shown = FAMILIES.filter(({ file }) => file.演示);
    expect(shown.some(({ form }) => form.programme === 'temporaryAid')).toBe(true);
    expect(shown.some(({ file }) => file.应到机关?.协助)).toBe(true);
    const applicants = shown.filter(({ form }) => form.filing.by === 'family').map(({ file }) => file.申请人);
    expect(applicants.some(({ 姓名 }) => PERSONAS.some(({ name }) => name === 姓名))).toBe(true);
  });

  test('stands on its own: nothing of it is refused or needs a family that is not handed in', () => {
    for (const { file } of FAMILIES.filter((family) => family.file.演示)) {
      expect(file.应有结果).toBe('收下');
      expect(file.要先交).toBeUndefined();
    }
  });

  test('leaves 王演示 to the visitor', () => {
    const names = submissions.map(({ application }) => application.applicant.name);
    expect(names).not.toContain('王演示');
  });
});

test('the page of the local cloud hands in what 王演示’s file says', async () => {
  const { script } = await readSite(projectRoot());
  expect(script).toContain(DEMO_HOUSEHOLDS.wangYanshi.residence.address);
  expect(script).toContain(documentText(Application.parse(DEMO_HOUSEHOLDS.wangYanshi).applicant.document));
});
