import type { PackLine, PackSummary } from '@/contracts/policy/pack-view';
import { plusDays } from '@/domain/kernel/plain-date';
import type { Hand, PackRelease, PackValue } from '@/domain/policy/pack/pack-release';
import { parameterWords, valueWords } from '@/domain/policy/pack/value-words';
import { policyAt } from '@/domain/policy/policy-at';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { sameDayWords } from './same-day-words';

/** How much of a release its reader sees: names and reasons only among the county's own staff. */
export interface Reader {
  readonly accountId?: string;
  readonly isColleague: boolean;
}

const handView = ({ displayName, at }: Hand, { isColleague }: Reader) =>
  isColleague ? { displayName, at } : { at };

/** A release as lists show it. */
export function packSummary(release: PackRelease, reader: Reader): PackSummary {
  const { releaseId, region, status, version, content, draftedBy, decidedBy, rejection } = release;
  const { source, confidence, effectiveFrom, inForceFrom, values } = content;
  return {
    releaseId,
    region,
    status,
    version,
    ...source,
    confidence,
    effectiveFrom,
    inForceFrom,
    values: values.length,
    drafted: handView(draftedBy, reader),
    ...(decidedBy ? { decided: handView(decidedBy, reader) } : {}),
    ...(rejection !== undefined && reader.isColleague ? { rejection } : {}),
    isOwn: reader.isColleague && draftedBy.accountId === reader.accountId,
  };
}

const lineOf = (value: PackValue, before: unknown, sameDay: string | undefined): PackLine => ({
  label: parameterWords(value.name, value.area),
  words: value.repealed ? '废止' : valueWords(value.name, value.value),
  ...(before === undefined ? {} : { before: valueWords(value.name, before) }),
  ...(sameDay === undefined ? {} : { sameDay }),
  article: value.article,
  quote: value.quote,
});

/** The values of a release in words, each with what applied the day before and what was set for the same day by `parameters`. */
export function packLines(
  { content, region }: PackRelease,
  parameters: readonly PolicyParameter[],
): PackLine[] {
  const { effectiveFrom, inForceFrom } = content;
  const dayBefore = plusDays(effectiveFrom, -1);
  const isBackdated = inForceFrom >= effectiveFrom;
  return content.values.map((value) => {
    const policy = policyAt({
      region,
      area: value.area,
      effectiveOn: dayBefore,
      knownOn: isBackdated ? inForceFrom : dayBefore,
      parameters,
    });
    const sameDay = sameDayWords(value, { region, day: effectiveFrom, parameters });
    return lineOf(value, policy.find(value.name)?.value, sameDay);
  });
}
