import { startAdjustment } from '@/contracts/policy/adjustment';
import { draftPack, publishPack } from '@/contracts/policy/packs';
import type { PackContent } from '@/domain/policy/pack/pack-release';
import { aGoldenCase, type WrittenContent, writtenContent } from '../pack-content';
import type { ProductCloud } from '../product-cloud';
import type { Stage } from './stages';

/** The two of the county bureau. */
export const DRAFTER = 'gao-xianshi';
export const PUBLISHER = 'lin-xianli';

/** Actions that only the county bureau's staff may do; who sits at a township's desk is told so. */
export const COUNTY_ACTIONS = [
  'policy.getPackForm',
  'policy.draftPack',
  'policy.checkPack',
  'policy.publishPack',
  'policy.rejectPack',
  'policy.runWhatIf',
  'policy.startAdjustment',
  'policy.continueAdjustment',
  'policy.listAdjustment',
] as const;

let notices = 0;

/** A draft of the county with a document number of its own. */
export async function draftedPack(cloud: ProductCloud, changes: Partial<WrittenContent> = {}) {
  notices += 1;
  const source = { title: '演示县社会救助标准通知（示例）', documentNumber: `演民发〔2027〕${notices}号` };
  const content = writtenContent({ source, ...changes }) as PackContent;
  return cloud.ask(DRAFTER, draftPack, { content });
}

/** The same, published by the other. */
export async function publishedPack(cloud: ProductCloud, changes: Partial<WrittenContent> = {}) {
  const { releaseId, version } = await draftedPack(cloud, changes);
  await cloud.ask(PUBLISHER, publishPack, { releaseId, expectedVersion: version });
  return releaseId;
}

type MakeStage = (cloud: ProductCloud) => Promise<Stage>;
const by = (persona: string, request: object): Stage => ({ persona, request });
const DECIDED = async (cloud: ProductCloud) => {
  const { releaseId, version } = await draftedPack(cloud);
  return { releaseId, expectedVersion: version };
};

/** For every action of `policy` somebody who may call it, and a request that it answers. */
export const POLICY_STAGES: Readonly<Record<string, MakeStage>> = {
  'policy.listPacks': async () => by('wang-yanshi', { region: '990101' }),
  'policy.getPack': async (cloud) => by('wang-yanshi', { releaseId: await publishedPack(cloud) }),
  'policy.getPublishedParameters': async () =>
    by('wang-yanshi', { region: '990101', knownVersion: '990101:1' }),
  'policy.getPackForm': async () => by(DRAFTER, {}),
  'policy.draftPack': async (cloud) => {
    const { releaseId, expectedVersion } = await DECIDED(cloud);
    const content = writtenContent({
      effectiveFrom: '2028-07-01',
      goldenCases: [aGoldenCase('2028-07-01', 760)],
    });
    return by(DRAFTER, { change: { releaseId, expectedVersion }, content });
  },
  'policy.checkPack': async (cloud) => by(PUBLISHER, { releaseId: (await DECIDED(cloud)).releaseId }),
  'policy.publishPack': async (cloud) => by(PUBLISHER, await DECIDED(cloud)),
  'policy.rejectPack': async (cloud) => by(PUBLISHER, { ...(await DECIDED(cloud)), reason: '文号写错了' }),
  'policy.runWhatIf': async () =>
    by(DRAFTER, {
      on: '2027-01-01',
      sample: 20,
      changes: [{ name: 'subsistenceStandard', area: 'urban', value: { fen: 76_000, per: 'month' } }],
    }),
  'policy.startAdjustment': async () => by(DRAFTER, { month: '2027-01' }),
  'policy.continueAdjustment': async (cloud) => {
    const { runId } = await cloud.ask(DRAFTER, startAdjustment, { month: '2028-01' });
    return by(DRAFTER, { runId });
  },
  'policy.listAdjustment': async () => by(DRAFTER, { outcome: 'queued', township: '990101100' }),
};
