import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { checkPack } from '@/contracts/policy/packs';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { openPack, PACKS } from '../../shared/records/pack-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { reportOn } from '../county-releases';
import { countySeatOf } from '../county-seat';

/** Works the golden cases of a draft of the caller's county. */
export async function check(
  { releaseId }: RequestOf<typeof checkPack>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof checkPack>>> {
  const { documents, sealer } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const document = await documents.find(PACKS, releaseId);
  if (document?.region !== seat.region) return fail('packNotFound');
  const { releases } = await standingPolicy(documents, seat.region);
  const report = reportOn(
    openPack(document, sealer),
    releases.filter(({ region }) => region === seat.region),
  );
  return succeed({
    isFit: report.isFit,
    problems: [...report.problems],
    remarks: [...report.remarks],
    outcomes: report.outcomes.map((outcome) => ({ ...outcome, lines: [...outcome.lines] })),
  });
}
