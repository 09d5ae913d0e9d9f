import { HttpError } from './http-error';

export interface FormPart {
  readonly name: string;
  readonly content: Buffer;
  readonly fileName?: string;
  readonly contentType?: string;
}

/**
 * Splits a multipart/form-data body into its parts, in order.
 * Throws HttpError 400 when the body is not what its content type says.
 */
export function parseMultipart(contentType: string, body: Buffer): readonly FormPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const marker = boundary?.[1] ?? boundary?.[2];
  if (!marker) throw malformed();
  const delimiter = Buffer.from(`--${marker}`);
  const parts: FormPart[] = [];
  let start = body.indexOf(delimiter);
  if (start < 0) throw malformed();
  while (true) {
    start += delimiter.length;
    if (body.toString('latin1', start, start + 2) === '--') return parts;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start);
    if (end < 0) throw malformed();
    parts.push(parsePart(body.subarray(start + 2, end)));
    start = end + 2;
  }
}

function parsePart(part: Buffer): FormPart {
  const headerEnd = part.indexOf('\r\n\r\n');
  if (headerEnd < 0) throw malformed();
  const header = part.toString('utf8', 0, headerEnd);
  const name = /\bname="([^"]*)"/i.exec(header)?.[1];
  if (name === undefined) throw malformed();
  return {
    name,
    content: part.subarray(headerEnd + 4),
    fileName: /\bfilename="([^"]*)"/i.exec(header)?.[1],
    contentType: /^content-type:\s*(.+)$/im.exec(header)?.[1]?.trim(),
  };
}

function malformed(): HttpError {
  return new HttpError(400, 'badForm', 'the body is not multipart/form-data');
}
