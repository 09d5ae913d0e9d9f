import { type Channels, unusedChannel } from '../../ports/channels';
import type { ChannelSettings } from './settings';
import { smsChannel } from './sms';
import { subscribeMessageChannel } from './subscribe-message';
import { wecomChannel } from './wecom';

/** The channels of this environment; those that it does not use pass every notice on. */
export const connectChannels = ({ subscribe, wecom, sms }: ChannelSettings): Channels => ({
  subscribe: subscribeMessageChannel(subscribe),
  wecom: wecom ? wecomChannel(wecom) : unusedChannel,
  sms: sms ? smsChannel(sms) : unusedChannel,
});
