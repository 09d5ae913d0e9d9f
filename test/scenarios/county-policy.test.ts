import {
  checkPack,
  draftPack,
  getPack,
  getPackForm,
  listPacks,
  publishPack,
  rejectPack,
} from '@/contracts/policy/packs';
import { getPublishedParameters } from '@/contracts/policy/published-parameters';
import { runWhatIf } from '@/contracts/policy/run-what-if';
import type { PackContent, PackReleaseId } from '@/domain/policy/pack/pack-release';
import { seedAwards } from '../../localcloud/county';
import { aGoldenCase, writtenContent } from '../support/pack-content';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { DRAFTER, draftedPack, PUBLISHER, publishedPack } from '../support/surface/policy-stages';

const COUNTY = '990101';
const RESIDENT = 'wang-yanshi';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const content = (changes: Parameters<typeof writtenContent>[0] = {}) =>
  writtenContent(changes) as PackContent;
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string =>
  answer.ok ? 'ok' : answer.error.code;
const publish = (persona: string, releaseId: PackReleaseId, expectedVersion = 1) =>
  cloud.call(persona, publishPack, { releaseId, expectedVersion });

describe('a county publishes parameters with two hands', () => {
  test('the form says what applies today and what is set for later, with its unit', async () => {
    const { groups, countyName } = await cloud.ask(DRAFTER, getPackForm, {});
    const standard = groups[0]?.parameters[0];
    expect(countyName).toBe('青禾县');
    expect(standard).toMatchObject({ name: 'subsistenceStandard', unit: 'rate' });
    expect(standard?.current.map(({ area, words }) => [area, words])).toEqual([
      ['urban', '700 元/月（2027年1月1日起 730 元/月）'],
      ['rural', '5,800 元/年（2027年1月1日起 6,200 元/年）'],
    ]);
  });

  test('who drafted it cannot publish it; a colleague can, and then a resident’s phone gets it', async () => {
    const { releaseId } = await draftedPack(cloud);
    expect(codeOf(await cloud.call(RESIDENT, getPack, { releaseId }))).toBe('packNotFound');
    expect(codeOf(await publish(DRAFTER, releaseId))).toBe('sameHand');
    expect(codeOf(await publish('chen-banshi', releaseId))).toBe('countyOnly');
    expect(codeOf(await publish(PUBLISHER, releaseId))).toBe('ok');
    const { summary, lines } = await cloud.ask(RESIDENT, getPack, { releaseId });
    expect(lines).toEqual([
      expect.objectContaining({ label: '最低生活保障标准（城镇）', words: '760 元/月', before: '730 元/月' }),
    ]);
    expect(JSON.stringify(summary)).not.toMatch(/高县示|林县例|openid/);
    const { version, parameters } = await cloud.ask(RESIDENT, getPublishedParameters, { region: COUNTY });
    expect(version).toBe('990101:1');
    const { groups } = await cloud.ask(DRAFTER, getPackForm, {});
    expect(groups[0]?.parameters[0]?.current[0]?.words).toBe(
      '700 元/月（2027年1月1日起 730 元/月，2028年1月1日起 760 元/月）',
    );
    expect(parameters.map(({ name, area }) => [name, area])).toEqual([['subsistenceStandard', 'urban']]);
    expect(parameters[0]?.values.at(-1)).toMatchObject({
      effectiveFrom: '2028-01-01',
      value: { fen: 76_000 },
    });
    const same = await cloud.ask(RESIDENT, getPublishedParameters, { region: COUNTY, knownVersion: version });
    expect(same).toEqual({ version, parameters: [] });
  });

  test('a colleague sees who drafted and who published', async () => {
    const { packs } = await cloud.ask(PUBLISHER, listPacks, {});
    expect(packs[0]).toMatchObject({
      status: 'published',
      drafted: { displayName: '高县示' },
      decided: { displayName: '林县例' },
      isOwn: false,
    });
  });

  test('a golden case that does not come out stops it, in words: which case, what was expected, what came', async () => {
    const { releaseId } = await draftedPack(cloud, { goldenCases: [aGoldenCase('2028-01-01', 759)] });
    const report = await cloud.ask(PUBLISHER, checkPack, { releaseId });
    expect(report.isFit).toBe(false);
    const answer = await publish(PUBLISHER, releaseId);
    expect(codeOf(answer)).toBe('releaseFailsCheck');
    expect(JSON.stringify(answer)).toContain('低保金应是 759 元/月，算出来是 760 元/月');
    const { parameters } = await cloud.ask(RESIDENT, getPublishedParameters, { region: COUNTY });
    expect(parameters).toHaveLength(1);
    await cloud.ask(DRAFTER, draftPack, {
      change: { releaseId, expectedVersion: 1 },
      content: content({ source: { title: '改好的通知（示例）', documentNumber: '演民发〔2027〕99号' } }),
    });
    expect(codeOf(await publish(PUBLISHER, releaseId))).toBe('packChanged');
    expect(codeOf(await publish(PUBLISHER, releaseId, 2))).toBe('ok');
  });

  test('what is published stays: nobody changes, rejects or publishes it again', async () => {
    const releaseId = await publishedPack(cloud);
    const again = { releaseId, expectedVersion: 2 };
    expect(codeOf(await cloud.call(PUBLISHER, publishPack, again))).toBe('releaseSettled');
    expect(codeOf(await cloud.call(PUBLISHER, rejectPack, { ...again, reason: '不要了' }))).toBe(
      'releaseSettled',
    );
    expect(codeOf(await cloud.call(DRAFTER, draftPack, { change: again, content: content() }))).toBe(
      'releaseSettled',
    );
  });

  test('a draft that is sent back shows why to its drafter, and is out of the others’ sight', async () => {
    const { releaseId, version } = await draftedPack(cloud);
    await cloud.ask(PUBLISHER, rejectPack, { releaseId, expectedVersion: version, reason: '执行日写错了' });
    const { summary } = await cloud.ask(DRAFTER, getPack, { releaseId });
    expect(summary).toMatchObject({ status: 'rejected', rejection: '执行日写错了', isOwn: true });
    const { packs } = await cloud.ask(RESIDENT, listPacks, { region: COUNTY });
    expect(packs.every(({ status }) => status === 'published')).toBe(true);
  });

  test('of two published at once both stand, and no publication is lost', async () => {
    const { version: before } = await cloud.ask(RESIDENT, getPublishedParameters, { region: COUNTY });
    const drafts = [await draftedPack(cloud), await draftedPack(cloud)];
    const answers = await Promise.all(drafts.map(({ releaseId }) => publish(PUBLISHER, releaseId)));
    expect(answers.map(codeOf)).toEqual(['ok', 'ok']);
    const { version } = await cloud.ask(RESIDENT, getPublishedParameters, { region: COUNTY });
    expect(Number(version.split(':')[1])).toBe(Number(before.split(':')[1]) + 2);
  });

  test('whoever reviews a release sees what is set for its first day already, built in or published', async () => {
    const linesOf = async (changes: Parameters<typeof writtenContent>[0]) => {
      const { releaseId } = await draftedPack(cloud, changes);
      return (await cloud.ask(PUBLISHER, getPack, { releaseId })).lines;
    };
    const [value] = writtenContent().values;
    const values = value ? [value] : [];
    expect(await linesOf({ effectiveFrom: '2027-01-01', inForceFrom: '2026-12-20' })).toEqual([
      expect.objectContaining({ before: '700 元/月', sameDay: '730 元/月' }),
    ]);
    expect(await linesOf({})).toEqual([
      expect.objectContaining({ before: '730 元/月', sameDay: '760 元/月' }),
    ]);
    const alike = values.map(({ area: _, ...both }) => both);
    expect(await linesOf({ effectiveFrom: '2027-01-01', values: alike })).toEqual([
      expect.objectContaining({ sameDay: '城镇 730 元/月，农村 6,200 元/年' }),
    ]);
    const [free] = await linesOf({ effectiveFrom: '2027-07-01' });
    expect(free?.before).toBe('730 元/月');
    expect(free).not.toHaveProperty('sameDay');
  });

  test('a published release does not name itself, nor what came after it, as set before', async () => {
    const { packs } = await cloud.ask(PUBLISHER, listPacks, {});
    const published = packs
      .filter(({ status, effectiveFrom }) => status === 'published' && effectiveFrom === '2028-01-01')
      .sort((one, other) => String(one.decided?.at).localeCompare(String(other.decided?.at)));
    const sameDays = await Promise.all(
      published.map(async ({ releaseId }) => {
        const { lines } = await cloud.ask(RESIDENT, getPack, { releaseId });
        return lines[0]?.sameDay;
      }),
    );
    expect(sameDays.length).toBeGreaterThan(2);
    expect(sameDays[0]).toBeUndefined();
    expect(sameDays.at(-1)).toBe('760 元/月');
  });

  test('no name and no reason lies in the open', async () => {
    const rows = await cloud.documents.query('policy_packs', { where: {}, limit: 100 });
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/高县示|林县例|执行日写错了/);
  });
});

describe('a trial', () => {
  const raise = { name: 'subsistenceStandard', area: 'urban', value: { fen: 80_000, per: 'month' } } as const;
  const lower = { ...raise, value: { fen: 60_000, per: 'month' } } as const;
  const try_ = (change: typeof raise | typeof lower) =>
    cloud.ask(DRAFTER, runWhatIf, { on: '2026-12-01' as never, sample: 1_500, changes: [change] });
  beforeAll(() => seedAwards(cloud.documents, cloud.sealer));

  test('of a higher standard: more enter, the county pays more, nobody loses', async () => {
    const { population, awards, changes } = await try_(raise);
    expect(changes).toEqual([{ label: '最低生活保障标准（城镇）', now: '700 元/月', tried: '800 元/月' }]);
    expect(population.households).toBe(1_500);
    expect(awards.households).toBe(240);
    for (const view of [population, awards]) {
      expect(view.after).toBeGreaterThan(view.before);
      expect(view.fates.loses).toBe(0);
      expect(view.losers).toEqual([]);
      const townships = view.townships.reduce((sum, { after }) => sum + after, 0);
      expect(townships).toBe(view.after);
    }
    expect(population.townships.map(({ name }) => name)).toContain('桃溪镇');
  });

  test('of a lower standard: the losers are listed by masked names, and nothing is kept', async () => {
    const count = async () =>
      Promise.all(
        ['awards', 'policy_packs', 'adjustments', 'requests'].map((name) => cloud.documents.count(name, {})),
      );
    const before = await count();
    const { awards } = await try_(lower);
    expect(awards.fates.loses).toBeGreaterThan(10);
    expect(awards.losers.length).toBe(Math.min(awards.fates.loses, 100));
    for (const { who, before: was, after } of awards.losers) {
      expect(who).toMatch(/^.\*+$/);
      expect(after).toBeLessThan(was);
    }
    expect(await count()).toEqual(before);
  });

  test('gives the same each time', async () => {
    expect(await try_(lower)).toEqual(await try_(lower));
  });
});
