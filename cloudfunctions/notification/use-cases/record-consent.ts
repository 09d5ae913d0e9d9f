import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recordConsent as contract } from '@/contracts/notification/record-consent';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { type Grant, grantIdOf, remainingIn } from '../grants';
import { type TemplateIds, templateIdsFor } from '../templates-for';

/** Besides `accept` WeChat answers acceptWithAudio, acceptWithAlert and acceptWithForcePush. */
const isAccepted = (result: string): boolean => result.startsWith('accept');

/** Counts one more message for each template that the caller accepted; templates that are not ours are left alone. */
export const recordConsent =
  (templateIds: () => TemplateIds) =>
  async (
    { results }: RequestOf<typeof contract>,
    { caller, unit }: WriteContext,
  ): Promise<Outcome<ResponseOf<typeof contract>>> => {
    if (caller.kind !== 'account') return fail('notAllowed');
    const { accountId } = caller;
    const asked = templateIdsFor(caller, templateIds());
    const answers = new Map(results.map(({ templateId, result }) => [templateId, result]));
    let remainingOfFirst = 0;
    for (const { templateId } of asked) {
      const id = grantIdOf(accountId, templateId);
      const known = await unit.find('subscription_grants', id);
      const result = answers.get(templateId);
      const remaining = remainingIn(known) + (result !== undefined && isAccepted(result) ? 1 : 0);
      if (templateId === asked[0].templateId) remainingOfFirst = remaining;
      if (result === undefined) continue;
      const grant: Grant = { accountId, templateId, remaining, lastResult: result.slice(0, 32) };
      if (known) unit.replace('subscription_grants', { _id: id, ...grant });
      else unit.create('subscription_grants', { _id: id, ...grant });
    }
    return succeed({ remaining: remainingOfFirst });
  };
