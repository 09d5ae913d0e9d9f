import { connectChannels } from '../../../cloudfunctions/shared/adapters/channels/connect-channels';
import { channelSettingsFrom } from '../../../cloudfunctions/shared/adapters/channels/settings';
import { OFFICER, type SendingCloud, startSendingCloud, toOfficer } from './sending-cloud';

let cloud: SendingCloud;
afterEach(() => cloud?.remove());

describe('the settings of channels', () => {
  it('name the variable that is damaged and never its value', () => {
    expect(() => channelSettingsFrom({})).toThrow('TEMPLATES');
    expect(() => channelSettingsFrom({ TEMPLATES: 'secret{' })).toThrow(/^((?!secret).)*$/);
    const TEMPLATES = JSON.stringify({ resident: { id: 'r', fields: {} }, staff: { id: 's', fields: {} } });
    expect(() => channelSettingsFrom({ TEMPLATES, SMS_APP_ID: '1' })).toThrow('SMS_SECRET_ID');
    expect(channelSettingsFrom({ TEMPLATES })).toMatchObject({ wecom: undefined, sms: undefined });
  });

  it('leave a channel out that is not configured', async () => {
    cloud = await startSendingCloud();
    const outcome = await connectChannels({ ...cloud.settings, wecom: undefined }).wecom.send(
      toOfficer(),
      OFFICER,
    );
    expect(outcome).toEqual({ kind: 'nextChannel', code: 'notConfigured' });
  });
});
