import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { UserError } from '../../localcloud/start/user-error.mjs';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const PACKAGES = ['chromium', 'fonts-wqy-microhei'];

const findChromium = () => CANDIDATES.find((path) => path && existsSync(path));

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * Makes sure that Chromium and a Chinese font are there, by apt-get where this process may use it. Gives words for
 * the progress line; throws UserError that says exactly what to install.
 */
export async function ensureBrowser() {
  if (findChromium() && hasChineseFont()) return '已有';
  const command = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new UserError(
      `缺少浏览器或中文字体，请运行：sudo ${command}；或用 npm test -- --quick 只跑不需要浏览器的测试。`,
    );
  const apt = (args) =>
    promisify(execFile)('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 << 20,
    });
  try {
    await apt(['update', '-q']);
    await apt(['install', '-y', '-q', '--no-install-recommends', ...PACKAGES]);
  } catch (error) {
    throw new UserError(
      `没能装上浏览器或中文字体，请手工运行：${command}\n${String(error.stderr ?? error).slice(-600)}`,
    );
  }
  if (!findChromium() || !hasChineseFont())
    throw new UserError(`装完后仍找不到浏览器或中文字体，请手工运行：${command}`);
  return '已装好';
}
