import { Readable } from 'node:stream';
import type { Clock } from '../server/clock';
import { contentTypeOf } from '../server/content-type';
import { HttpError } from '../server/http-error';
import { parseMultipart } from '../server/multipart';
import type { LocalRequest, LocalResponse } from '../server/part';
import { isCloudPath } from './file-id';
import { type FileStore, FileTooLarge, MAX_FILE_BYTES } from './file-store';
import type { Signer } from './signature';

/** A form holds the file and a few short fields. */
const MAX_FORM_BYTES = MAX_FILE_BYTES + 64 * 1024;

/** Uploads and downloads at the addresses that the storage actions gave out. */
export function createTransfer(store: FileStore, signer: Signer, clock: Clock) {
  const mayUpload = (path: string, authorization: string) => {
    const [expires = '', signature = ''] = authorization.split('.');
    return isCloudPath(path) && isInForce('upload', path, Number(expires), signature);
  };
  const isInForce = (purpose: 'upload' | 'download', path: string, expires: number, signature: string) =>
    expires >= clock.now() && signer.isValid(purpose, path, expires, signature);

  return {
    /** PUT as node-sdk does: leave in the authorization header; success is an empty answer, failure is XML. */
    async put(request: LocalRequest): Promise<LocalResponse> {
      const path = request.params['*'] ?? '';
      if (!mayUpload(path, String(request.headers.authorization ?? ''))) return accessDenied();
      return write(store, path, request.stream(), 200);
    },

    /** POST of a form as the client SDKs do: fields `key`, `signature`, and the file last. */
    async post(request: LocalRequest): Promise<LocalResponse> {
      const parts = parseMultipart(
        String(request.headers['content-type'] ?? ''),
        await request.body(MAX_FORM_BYTES),
      );
      const field = (name: string) =>
        parts.find((part) => part.name.toLowerCase() === name)?.content.toString();
      const file = parts.find(({ name }) => name === 'file');
      const path = field('key') ?? request.params['*'] ?? '';
      if (!mayUpload(path, field('signature') ?? '')) return accessDenied();
      if (!file) throw new HttpError(400, 'badForm', 'the form has no file');
      return write(store, path, Readable.from([file.content]), Number(field('success_action_status')) || 204);
    },

    /** GET of a signed address: 403 without a valid signature or after its time. */
    async get(request: LocalRequest): Promise<LocalResponse> {
      const path = request.params['*'] ?? '';
      const expires = Number(request.url.searchParams.get('expires'));
      const signature = request.url.searchParams.get('signature') ?? '';
      if (!isCloudPath(path) || !isInForce('download', path, expires, signature)) return accessDenied();
      const size = await store.size(path);
      if (size === undefined) return xmlError(404, 'NoSuchKey', 'The specified key does not exist.');
      return {
        status: 200,
        headers: {
          'content-type': contentTypeOf(path),
          'content-length': String(size),
          // A stored file never runs as a page of this origin.
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        },
        body: request.method === 'HEAD' ? undefined : store.read(path),
      };
    },
  };
}

async function write(
  store: FileStore,
  path: string,
  content: Readable,
  successStatus: number,
): Promise<LocalResponse> {
  try {
    await store.write(path, content);
  } catch (error) {
    if (error instanceof FileTooLarge) return xmlError(400, 'EntityTooLarge', error.message);
    throw error;
  }
  return { status: successStatus };
}

function accessDenied(): LocalResponse {
  return xmlError(403, 'AccessDenied', 'The signature is missing, wrong or expired.');
}

/** An error as the object store says it; the SDK reads all four fields. */
function xmlError(status: number, code: string, message: string): LocalResponse {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  };
}
