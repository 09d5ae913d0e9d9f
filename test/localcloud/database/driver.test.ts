import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, openDriver } from '../../../localcloud/database/driver';

let directory: string;
let driver: Driver;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'driver-'));
  driver = openDriver(join(directory, 'cloud.db'));
  driver.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, k BLOB, v TEXT)');
});
afterEach(() => {
  driver.close();
  rmSync(directory, { recursive: true });
});

test('commits are written ahead and fsynced', () => {
  expect(driver.prepare('PRAGMA journal_mode').get()).toEqual(['wal']);
  expect(driver.prepare('PRAGMA synchronous').get()).toEqual([2]);
});

test('rows come back as arrays, bytes as Buffers, and nothing as undefined', () => {
  const insert = driver.prepare('INSERT INTO t (k, v) VALUES (?, ?)');
  expect(insert.run(Buffer.from([0, 255]), '一')).toBe(1);
  expect(insert.run(null, '二')).toBe(2);
  const byKey = driver.prepare('SELECT id, k, v FROM t WHERE k = ?');
  expect(byKey.get(Buffer.from([0, 255]))).toEqual([1, Buffer.from([0, 255]), '一']);
  expect(byKey.get(Buffer.from([1]))).toBeUndefined();
  expect(driver.prepare('SELECT v FROM t ORDER BY id').all()).toEqual([['一'], ['二']]);
});

test('a transaction that throws leaves nothing, and the next one works', () => {
  const insert = driver.prepare('INSERT INTO t (v) VALUES (?)');
  const count = driver.prepare('SELECT count(*) FROM t');
  const failing = () =>
    driver.transaction(() => {
      insert.run('gone');
      throw new Error('no');
    });
  expect(failing).toThrow('no');
  expect(count.get()).toEqual([0]);
  expect(driver.transaction(() => insert.run('kept'))).toBe(1);
  expect(count.get()).toEqual([1]);
});

test('a second connection sees what was committed, and only that', () => {
  const other = openDriver(join(directory, 'cloud.db'));
  const insert = driver.prepare('INSERT INTO t (v) VALUES (?)');
  driver.transaction(() => {
    insert.run('new');
    expect(other.prepare('SELECT count(*) FROM t').get()).toEqual([0]);
  });
  expect(other.prepare('SELECT count(*) FROM t').get()).toEqual([1]);
  other.close();
});
