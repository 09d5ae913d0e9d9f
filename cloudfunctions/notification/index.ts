import { deliverDue as deliverDueContract } from '@/contracts/notification/deliver-due';
import { getInbox as getInboxContract } from '@/contracts/notification/get-inbox';
import { markRead as markReadContract } from '@/contracts/notification/mark-read';
import { recordConsent as recordConsentContract } from '@/contracts/notification/record-consent';
import { connectChannels } from '../shared/adapters/channels/connect-channels';
import { channelSettingsFrom } from '../shared/adapters/channels/settings';
import { implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { createCircuitBreaker } from './circuit-breaker';
import type { Delivery } from './deliver-notice';
import type { TemplateIds } from './templates-for';
import { deliverDue } from './use-cases/deliver-due';
import { getInbox } from './use-cases/get-inbox';
import { markRead } from './use-cases/mark-read';
import { recordConsent } from './use-cases/record-consent';

let connected: Delivery | undefined;

/** Made at the first use, from the environment. */
function delivery(): Delivery {
  if (connected) return connected;
  const settings = channelSettingsFrom(process.env);
  const { resident, staff } = settings.subscribe.TEMPLATES;
  connected = {
    channels: connectChannels(settings),
    breaker: createCircuitBreaker(),
    templateIds: { resident: resident.id, staff: staff.id },
    keepsQuietHours: settings.keepsQuietHours,
    rounds: {},
  };
  return connected;
}
const templateIds = (): TemplateIds => delivery().templateIds;

export const main = serve('notification', [
  implementRead(deliverDueContract, (_, context) => deliverDue(delivery(), context)),
  implementRead(getInboxContract, getInbox(templateIds)),
  implementWrite(markReadContract, markRead),
  implementWrite(recordConsentContract, recordConsent(templateIds)),
]);
