import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { lastVerified, withPublished } from '@/domain/policy/with-published';
import { classSheet } from '@/domain/policy-library/class-sheet';
import { COUNTY } from '../../domain/policy/pack/pack-values';

const mockKept = new Map<string, string>();
const mockAsked: { region: string; knownVersion?: string }[] = [];
let mockAnswer: (region: string) => unknown = () => ({ ok: false });

jest.mock('@/services/storage', () => ({
  storage: {
    read: async (key: string) => JSON.parse(mockKept.get(key) ?? 'null') ?? undefined,
    write: async (key: string, value: unknown) => mockKept.set(key, JSON.stringify(value)),
  },
}));
jest.mock('@/services/cloud', () => ({
  call: async (_: unknown, request: { region: string }) => {
    mockAsked.push(request);
    return mockAnswer(request.region);
  },
}));
jest.mock('@/services/network', () => ({ onNetworkBack: () => () => undefined }));

const standing = ALL_PARAMETERS.filter(
  ({ name, region, area }) => name === 'subsistenceStandard' && region === COUNTY && area === 'urban',
);
/** The town's standard with 760 yuan from 2026-01-01 on, as the cloud gives it: all values. */
const PUBLISHED = standing.map((parameter) => ({
  ...parameter,
  values: [
    {
      ...parameter.values[0],
      value: { fen: 76_000, per: 'month' },
      effectiveFrom: '2026-01-01',
      inForceFrom: '2026-01-01',
    },
  ],
})) as unknown as readonly PolicyParameter[];

/** The screens as after a fresh start of the mini-program. */
async function started() {
  jest.resetModules();
  const { published, refreshPublished } = await import('@/packages/rules/shared/published');
  const { parametersFor, asOfWords } = await import('@/domain/policy-library/published-rules');
  return {
    refreshPublished,
    rules: () => published.get()[COUNTY],
    standard: () => {
      const parameters = parametersFor(published.get()[COUNTY]);
      return classSheet('subsistenceAllowance', COUNTY, '2026-11-22' as never, 'urban', parameters).amounts[0]
        ?.text;
    },
    words: () => asOfWords(published.get()[COUNTY], COUNTY),
  };
}
const online = (version: string, parameters: readonly PolicyParameter[]) => (region: string) => ({
  ok: true,
  data: region === COUNTY ? { version, parameters } : { version: '', parameters: [] },
});

beforeEach(() => {
  mockKept.clear();
  mockAsked.length = 0;
  mockAnswer = () => ({ ok: false });
});

describe('the rules on a phone', () => {
  test('without a network and never refreshed: those built in, and the screen says so', async () => {
    const phone = await started();
    await phone.refreshPublished();
    expect(phone.standard()).toContain('城里 700 元/月');
    expect(phone.words()).toBe('这里的数是小程序自带的，2026年11月22日核对过；有网络时会自动更新。');
  });

  test('with a network: what was published, kept for the next start without one', async () => {
    mockAnswer = online('990101:1', PUBLISHED);
    const phone = await started();
    await phone.refreshPublished();
    expect(phone.standard()).toContain('城里 760 元/月');
    expect(phone.words()).toMatch(/^这里的数是\d{4}年\d+月\d+日更新的。$/);
    mockAnswer = () => ({ ok: false });
    const later = await started();
    await later.refreshPublished();
    expect(later.standard()).toContain('城里 760 元/月');
    expect(later.rules()?.asOf).toBe(phone.rules()?.asOf);
  });

  test('the version that the phone has is told, and the same version keeps what there is', async () => {
    mockAnswer = online('990101:1', PUBLISHED);
    await (await started()).refreshPublished();
    mockAnswer = online('990101:1', []);
    mockAsked.length = 0;
    const later = await started();
    await later.refreshPublished();
    expect(mockAsked.find(({ region }) => region === COUNTY)?.knownVersion).toBe('990101:1');
    expect(later.standard()).toContain('城里 760 元/月');
  });

  test('all places are asked for alike, once a day, again while it failed; nothing says who looks at what', async () => {
    const phone = await started();
    await phone.refreshPublished();
    const places = mockAsked.map(({ region }) => region);
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(1);
    mockAnswer = online('', []);
    await phone.refreshPublished();
    expect(mockAsked).toHaveLength(2 * places.length);
    await phone.refreshPublished();
    expect(mockAsked).toHaveLength(2 * places.length);
  });

  test('damaged storage counts as nothing kept', async () => {
    mockKept.set(`published-rules:${COUNTY}`, '{"version":1}');
    const phone = await started();
    await phone.refreshPublished();
    expect(phone.standard()).toContain('城里 700 元/月');
  });
});

describe('published parameters in the place of those built in', () => {
  test('replace their own name, region and area alone', () => {
    const merged = withPublished(ALL_PARAMETERS, PUBLISHED);
    expect(merged).toHaveLength(ALL_PARAMETERS.length);
    expect(merged.filter((parameter) => !ALL_PARAMETERS.includes(parameter))).toEqual(PUBLISHED);
  });

  test('the last look at the documents is that of the place and of all above it', () => {
    expect(lastVerified(ALL_PARAMETERS, COUNTY)).toBe('2026-11-22');
    expect(lastVerified([], COUNTY)).toBeUndefined();
  });
});
