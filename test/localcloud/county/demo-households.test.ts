import { DEMO_HOUSEHOLDS } from '../../../localcloud/county/demo-households';
import { demoSubmissions } from '../../../localcloud/county/demo-submissions';
import { DIVISIONS } from '../../../localcloud/county/divisions';
import { PERSONAS } from '../../../localcloud/county/people';
import { submitApplication } from '../../../src/contracts/application/submit-application';
import { Application } from '../../../src/domain/household/application';
import { peopleOf, peopleWhoSignThemselves } from '../../../src/domain/household/people';
import { documentText } from '../../../src/domain/kernel/identity-document';
import { RequestId } from '../../../src/domain/kernel/ids';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';

const today = '2026-11-22' as PlainDate;
const households = Object.entries(DEMO_HOUSEHOLDS);

test.each(households)('%s is an application that the schema takes as it stands', (_, form) => {
  expect(Application.parse(form)).toMatchObject(form);
});

test.each(households)('%s lives in villages of the demo county', (_, form) => {
  const villages = DIVISIONS.filter(({ level }) => level === 'village').map(({ code }) => code);
  expect(villages).toContain(form.residence.livesIn);
  const { registeredIn } = form.residence;
  expect(registeredIn.in === 'served' && villages.includes(registeredIn.village)).toBe(true);
});

test.each(households)(
  '%s has only identity numbers of no real place, and a telephone of a persona',
  (_, form) => {
    for (const { document } of peopleOf(Application.parse(form)))
      expect(documentText(document)).toMatch(/^990101/);
    expect(PERSONAS.map(({ phone }) => phone)).toContain(form.applicant.phone);
  },
);

test.each(households)('%s says who files it', (_, form) => {
  const filing = Application.parse(form).filing;
  const roles = { self: 'resident', family: undefined, guardian: undefined, helper: 'helper' };
  const filer = filing.by === 'self' ? form.applicant.name : filing.filerName;
  const persona = PERSONAS.find(({ name }) => name === filer);
  expect(persona).toBeDefined();
  if (roles[filing.by]) expect(persona?.role).toBe(roles[filing.by]);
});

test('two of 李样例’s household are children who do not sign', () => {
  const household = Application.parse(DEMO_HOUSEHOLDS.liYangli);
  expect(peopleWhoSignThemselves(household, today).map(({ name }) => name)).toEqual(['李样例']);
  expect(peopleOf(household)).toHaveLength(3);
});

test('what is submitted at the first start is a request of somebody in the county, each under its own id', () => {
  for (const { persona, requestId, application } of demoSubmissions()) {
    const filer = PERSONAS.find(({ id }) => id === persona);
    const { filing, applicant } = Application.parse(application);
    expect(filer?.name).toBe(filing.by === 'self' ? applicant.name : filing.filerName);
    expect(RequestId.safeParse(requestId).success).toBe(true);
    expect(submitApplication.request.safeParse({ application }).success).toBe(true);
  }
  const requestIds = demoSubmissions().map(({ requestId }) => requestId);
  expect(new Set(requestIds).size).toBe(requestIds.length);
});

test('王演示 has not applied when a visitor first comes', () => {
  const names = demoSubmissions().map(({ application }) => application.applicant.name);
  expect(names).not.toContain('王演示');
});
