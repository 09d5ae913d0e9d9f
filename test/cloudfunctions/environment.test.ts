import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';

const key = (bytes: number): string => Buffer.alloc(bytes, 1).toString('base64');
const good = { DATA_KEYS: JSON.stringify({ k1: key(16) }), DATA_KEY_CURRENT: 'k1', DIGEST_KEY: key(32) };

describe('the sealing keys of a function', () => {
  test('are taken when each is of its size', () => {
    expect(sealingKeysFrom(good).currentKeyId).toBe('k1');
  });

  test.each([
    ['no JSON', { DATA_KEYS: 'secret' }, 'DATA_KEYS'],
    ['a key one byte short', { DATA_KEYS: JSON.stringify({ k1: key(15) }) }, 'DATA_KEYS'],
    ['an empty key', { DATA_KEYS: JSON.stringify({ k1: '!' }) }, 'DATA_KEYS'],
    [
      'an id with a dot, which would tear its envelopes apart',
      { DATA_KEYS: JSON.stringify({ 'k.1': key(16) }), DATA_KEY_CURRENT: 'k.1' },
      'DATA_KEY',
    ],
    ['a current key that is not there', { DATA_KEY_CURRENT: 'k2' }, 'DATA_KEY_CURRENT'],
    ['a short digest key', { DIGEST_KEY: key(31) }, 'DIGEST_KEY'],
  ])('are refused for %s, naming the variable and never its value', (_what, change, variable) => {
    const read = () => sealingKeysFrom({ ...good, ...change });
    expect(read).toThrow(variable);
    expect(read).not.toThrow(/secret|AQEB/);
  });
});
