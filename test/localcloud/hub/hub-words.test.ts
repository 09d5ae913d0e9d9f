import { FUNCTIONS } from '../../../config/functions';
import { createFaults, NO_FAULTS } from '../../../localcloud/faults';
import { countFaults, functionWords } from '../../../localcloud/hub/site/fault-words';
import { holdersHash, readHolders } from '../../../localcloud/hub/site/holders';
import { NETWORKS, networkOf } from '../../../localcloud/hub/site/networks';
import { phoneAddress } from '../../../localcloud/hub/site/phone-address';
import { shortTime } from '../../../localcloud/hub/site/shanghai-time';

const origin = 'http://127.0.0.1:8790';

test.each([
  ['pages/case/index?caseId=c_1', '/as/wang-yanshi/#/pages/case/index?caseId=c_1'],
  ['/pages/case/index', '/as/wang-yanshi/#/pages/case/index'],
  [`${origin}/app/#/pages/case/index?caseId=c_1`, '/as/wang-yanshi/#/pages/case/index?caseId=c_1'],
  [`${origin}/as/somebody-else/#/pages/home/index`, '/as/wang-yanshi/#/pages/home/index'],
  [`${origin}/healthz`, '/healthz'],
])('a message that links to %s opens %s on the holder’s phone', (link, address) => {
  expect(phoneAddress('wang-yanshi', link, origin)).toBe(address);
});

test.each(['https://example.com/', '//example.com/', 'javascript:alert(1)', 'weixin://dl/business'])(
  'a message that links to %s opens nothing',
  (link) => {
    expect(phoneAddress('wang-yanshi', link, origin)).toBeUndefined();
  },
);

test('who holds the phones survives the address', () => {
  const held = new Map([
    ['left', 'wang-yanshi'],
    ['right', 'chen-banshi'],
  ] as const);
  expect(readHolders(holdersHash(held))).toEqual(held);
  expect(readHolders('').size).toBe(0);
});

test('the local cloud takes every network that the page offers, and the page names it again', () => {
  for (const choice of NETWORKS) {
    const settings = createFaults().set({ network: { 'wang-yanshi': choice.fault } });
    expect(networkOf(settings.network['wang-yanshi'])).toEqual(choice);
  }
});

test('every switch that is not as usual counts', () => {
  const faults = createFaults();
  expect(countFaults(NO_FAULTS)).toBe(0);
  faults.set({ wecom: 'hang', timers: 'double', kill: { application: 3 } });
  expect(countFaults(faults.set({ network: { a: { offline: true }, b: { slowMs: 1500 } } }))).toBe(5);
});

test('a message of today shows the time, an older one the day, both as the county’s clocks have it', () => {
  const now = new Date('2026-11-22T17:00:00Z');
  expect(shortTime(new Date('2026-11-22T16:05:00Z'), now)).toBe('00:05');
  expect(shortTime(new Date('2026-11-22T15:05:00Z'), now)).toBe('11月22日');
});

test('every function of the cloud has a Chinese name on the page', () => {
  for (const { name } of FUNCTIONS) expect(functionWords(name)).toMatch(/^[一-鿿]+（/);
});
