import protobuf from 'protobufjs';

/** The part of wx-server-sdk's protocol that open API calls use (its src/protobuf/openapi). */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`);
const request = root.lookupType('CommApiData');
const reply = root.lookupType('CommOpenApiResp');

/** The parameters of an open API call: each value travels as JSON. Throws when the bytes are no such call. */
export function decodeCall(bytes: Buffer): Record<string, unknown> {
  const { openapiData } = request.toObject(request.decode(bytes)) as {
    openapiData?: { pairs?: readonly { key: string; value: Uint8Array }[] };
  };
  const pairs = openapiData?.pairs ?? [];
  return Object.fromEntries(
    pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString('utf8'))]),
  );
}

/** WeChat's own answer in JSON, wrapped as the cloud hands it on. */
export const encodeAnswer = (answer: object): Buffer =>
  encode({ respData: Buffer.from(JSON.stringify(answer)), contentType: 'application/json', httpCode: 200 });

/** The cloud's refusal to pass the call on, such as -604101 for a function without the permission. */
export const encodeRefusal = (errorCode: number): Buffer => encode({ errorCode });

const encode = (message: object): Buffer => Buffer.from(reply.encode(reply.create(message)).finish());
