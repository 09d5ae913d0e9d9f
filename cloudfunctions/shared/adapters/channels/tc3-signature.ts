import { createHash, createHmac } from 'node:crypto';

export interface SignedRequest {
  readonly host: string;
  readonly service: string;
  readonly body: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

const CONTENT_TYPE = 'application/json; charset=utf-8';
const SIGNED_HEADERS = 'content-type;host';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text, 'utf8').digest();

/** The headers of a signed POST to a Tencent Cloud API (签名方法 v3, TC3-HMAC-SHA256), the action's own not among them. */
export function tc3Headers(request: SignedRequest): Record<string, string> {
  const { host, service, body, secretId, secretKey, timestamp } = request;
  const canonicalHeaders = `content-type:${CONTENT_TYPE}\nhost:${host}\n`;
  const canonical = ['POST', '/', '', canonicalHeaders, SIGNED_HEADERS, sha256(body)].join('\n');
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request');
  const signature = hmac(key, toSign).toString('hex');
  const credential = `Credential=${secretId}/${scope}`;
  return {
    'content-type': CONTENT_TYPE,
    authorization: `TC3-HMAC-SHA256 ${credential}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`,
    'x-tc-timestamp': String(timestamp),
  };
}
