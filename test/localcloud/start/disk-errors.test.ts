import { explainDiskError } from '../../../localcloud/server/data-dir';
import { StartRefused } from '../../../localcloud/server/start-refused';

const failing = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', /磁盘满了/],
  ['SQLITE_FULL', /磁盘满了/],
  ['EACCES', /没有写入的权限/],
  ['EROFS', /没有写入的权限/],
  ['SQLITE_READONLY', /没有写入的权限/],
  ['ENOTDIR', /不是目录/],
])('%s is one line that names the folder', (code, words) => {
  const explained = explainDiskError(failing(code), '/数据');
  expect(explained).toBeInstanceOf(StartRefused);
  expect((explained as Error).message).toMatch(words);
  expect((explained as Error).message).toContain('/数据');
  expect((explained as Error).message).not.toContain('\n');
});

test('what has nothing to do with the disk stays what it is', () => {
  const error = failing('ECONNRESET');
  expect(explainDiskError(error, '/数据')).toBe(error);
});
