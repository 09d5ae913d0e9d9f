import type { CloudAnswer } from './types';

/** Where the program's cloud calls go, and as whom. */
export interface LocalCloud {
  readonly url: string;
  readonly token: string;
}

/** Posts one call of the program. A cloud that cannot be reached, or answers no JSON, is a failed request. */
export async function askLocalCloud(cloud: LocalCloud, path: string, body: unknown): Promise<CloudAnswer> {
  try {
    const response = await fetch(new URL(path, cloud.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cloud.token}` },
      body: JSON.stringify(body),
    });
    return { ok: true, value: await response.json() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
