import type { PlainDate } from '../kernel/plain-date';
import { type Policy, policyAt } from '../policy/policy-at';
import type { Area, PolicyParameter } from '../policy/policy-parameter';
import { type Assessment, assess } from '../programs/assess';
import type { AidFacts } from '../special-aid/aid-facts';
import { type PersonAid, specialAid } from '../special-aid/special-aid';
import { type ParametersUsed, policyFrom, remembering } from './recorded-policy';
import { type FamilyLink, singlePersonLinks } from './single-person-link';

/** Where and for which day the rules are applied. */
export interface Setting {
  /** Division code: a village's, or that of the handling office. */
  readonly region: string;
  /** Which of the two standards; only what holds for both where nobody has said. */
  readonly area?: Area;
  /** The day whose rules apply: that of the acceptance, or today before it. */
  readonly effectiveOn: PlainDate;
  /** What had been published by this day is known. */
  readonly knownOn: PlainDate;
}

/** All that an assessment was made from. The same inputs under the same rules give the same assessment. */
export interface DeterminationInputs {
  readonly facts: AidFacts;
  readonly setting: Setting;
  readonly parameters: ParametersUsed;
}

/** What the rules say about the inputs. */
export interface DeterminationResult {
  readonly assessment: Assessment;
  /** 专项救助: what each person may have besides. Missing where earlier rules did not say. */
  readonly specialAid?: readonly PersonAid[];
  /** 单人户: from which family each is carved out, and on which list. Missing where earlier rules did not say. */
  readonly singlePersons?: readonly FamilyLink[];
}

/** What the rules said about one case on one day (认定测算记录): inputs, which rules, and their result with its trace. */
export interface Determination extends DeterminationResult {
  /** Hash of the rules that were run; their code is kept under it. */
  readonly release: string;
  readonly inputs: DeterminationInputs;
}

/** What a release is asked: facts, the setting, and parameters other than its own where the county has published some. */
export interface Question {
  readonly facts: AidFacts;
  readonly setting: Setting;
  readonly parameters?: readonly PolicyParameter[];
}

function resultOf(facts: AidFacts, policy: Policy): DeterminationResult {
  const assessment = assess(facts, policy);
  const aid = specialAid(assessment, facts, policy);
  return { assessment, specialAid: aid, singlePersons: singlePersonLinks(assessment, facts, policy) };
}

/** Applies these rules, and keeps everything that they looked at. */
export function determine({ facts, setting, parameters }: Question): Omit<Determination, 'release'> {
  const { policy, used } = remembering(policyAt({ ...setting, ...(parameters ? { parameters } : {}) }));
  const result = resultOf(facts, policy);
  return { ...result, inputs: { facts, setting, parameters: used() } };
}

/** The result of earlier inputs by these rules, with the values of that day; no parameter is looked up anew. */
export const recompute = ({ facts, parameters }: DeterminationInputs): DeterminationResult =>
  resultOf(facts, policyFrom(parameters));
