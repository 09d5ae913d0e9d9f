import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { sm3 } from '../../cloudfunctions/shared/adapters/sm3';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';

const keys = (currentKeyId: string, dataKeys: Record<string, Buffer>) => ({
  dataKeys,
  currentKeyId,
  digestKey: Buffer.alloc(32, 7),
});
const first = randomBytes(16);
const second = randomBytes(16);
const place = { collection: 'cases', id: 'c_1', field: 'personal' };

describe('sealing', () => {
  const sealer = sm4Sealer(keys('k1', { k1: first }));

  test('gives back what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sealer.open(place, sealer.seal(place, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('leaves nothing readable and never looks the same twice', () => {
    const [a, b] = [sealer.seal(place, '王演示'), sealer.seal(place, '王演示')];
    expect(a).not.toContain('王');
    expect(a).not.toBe(b);
  });

  test('an envelope opens only in its own place', () => {
    const envelope = sealer.seal(place, 'secret');
    for (const other of [
      { ...place, id: 'c_2' },
      { ...place, field: 'answer' },
      { ...place, collection: 'staff' },
    ])
      expect(() => sealer.open(other, envelope)).toThrow('does not belong here');
  });

  test('a changed byte anywhere is noticed', () => {
    const parts = sealer.seal(place, { a: 1 }).split('.');
    for (const part of [1, 2, 3]) {
      const bytes = Buffer.from(parts[part] ?? '', 'base64url');
      for (let i = 0; i < bytes.length; i += 1) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(i) ^ 1, i);
        const forged = parts.map((text, at) => (at === part ? flipped.toString('base64url') : text));
        expect(() => sealer.open(place, forged.join('.'))).toThrow('does not belong here');
      }
    }
  });

  test('old envelopes open after the key has changed, and not when it is gone', () => {
    const envelope = sealer.seal(place, 'old');
    expect(sm4Sealer(keys('k2', { k1: first, k2: second })).open(place, envelope)).toBe('old');
    expect(() => sm4Sealer(keys('k2', { k2: second })).open(place, envelope)).toThrow('no data key k1');
  });

  test('a digest is the same for the same number and purpose only', () => {
    expect(sealer.digest('identity-number', '1')).toBe(sealer.digest('identity-number', '1'));
    expect(sealer.digest('identity-number', '1')).not.toBe(sealer.digest('phone', '1'));
    expect(
      sm4Sealer({ ...keys('k1', { k1: first }), digestKey: Buffer.alloc(32, 8) }).digest(
        'identity-number',
        '1',
      ),
    ).not.toBe(sealer.digest('identity-number', '1'));
  });
});

test('SM3 gives the example value of GB/T 32905 appendix A', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
});
