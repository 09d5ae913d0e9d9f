import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Persona } from '../../../localcloud/county/persona';
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../../../localcloud/server/start-local-cloud';
import { declare, writeBundles } from '../functions/fixture-functions';

export const RESIDENT: Persona = {
  id: 'wang-yanshi',
  openid: 'openid-wang',
  name: '王演示',
  role: 'resident',
  description: '独居老人',
  phone: '000-0001',
};

export const OFFICER: Persona = {
  id: 'li-yanshi',
  openid: 'openid-li',
  name: '李演示',
  role: 'officer',
  description: '乡镇民政办工作人员',
};

export interface FixtureCloud extends LocalCloud {
  readonly folder: string;
  /** Stops it and starts it again on the same data. */
  restart(): Promise<FixtureCloud>;
  /** A POST of JSON; gives status and parsed answer. */
  post(
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>;
  tokenOf(persona: Persona): Promise<string>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** A function that answers with who calls it and what it is asked. */
export const ECHO = `exports.main = async (event) => ({ ok: true, data: { openid: process.env.WX_OPENID, event } })`;

/** The headers of a request by whoever has the token. */
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const H5_FILES = {
  'index.html': '<!doctype html><html><head lang="zh"><title>救助通</title></head><body></body></html>',
  'js/app.1a2b3c4d.js': `/* ${'x'.repeat(2000)} */`,
  'static/logo.png': 'not really a picture',
};

/** A local cloud over fixture functions and a small H5 build, in a temporary folder with a Chinese name. */
export async function startFixtureCloud(
  sources: Readonly<Record<string, string>>,
  more: Partial<LocalCloudOptions> = {},
  folder = mkdtempSync(join(tmpdir(), '本机云 ')),
): Promise<FixtureCloud> {
  writeBundles(join(folder, 'functions'), sources);
  for (const [name, content] of Object.entries(H5_FILES)) writeFile(join(folder, 'h5', name), content);
  const cloud = await startLocalCloud({
    dataDir: join(folder, 'data'),
    port: 0,
    functionsDir: join(folder, 'functions'),
    h5Dir: join(folder, 'h5'),
    functions: Object.keys(sources).map((name) => declare(name)),
    personas: [RESIDENT, OFFICER],
    collections: [],
    ...more,
  });
  const post: FixtureCloud['post'] = async (path, body, headers) => {
    const response = await fetch(cloud.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    ...cloud,
    folder,
    post,
    async restart() {
      await cloud.close();
      return startFixtureCloud(sources, more, folder);
    },
    async tokenOf(persona) {
      const { body } = await post('/local/session', { persona: persona.id });
      return (body as { token: string }).token;
    },
    async remove() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeFile(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
