import * as z from 'zod/mini';
import type { Access, ActionContract } from '../../src/contracts/action-contract';
import { Failure } from '../../src/contracts/failures';

/** The description of every action, made from the contracts: OpenAPI 3.1, one path an action. */
export function describeApi(actions: readonly ActionContract[], url: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: '救助通 JiuZhuTong',
      version: '1',
      description:
        'Every function and action, generated from the contracts. In the mini-program the same events travel through wx.cloud.callFunction.',
    },
    servers: [{ url, description: 'the local cloud' }],
    security: [{ session: [] }],
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'the token from POST /local/session' },
      },
      schemas: { Failed: failedSchema() },
    },
    paths: Object.fromEntries(
      actions.map((contract) => [
        `/call/${contract.function}/${contract.action}`,
        { post: describeAction(contract) },
      ]),
    ),
  };
}

function describeAction(contract: ActionContract): object {
  return {
    operationId: `${contract.function}.${contract.action}`,
    summary: contract.summary,
    description: describeAccess(contract.access),
    tags: [contract.function],
    'x-access': contract.access,
    'x-writes': contract.writes,
    requestBody: { required: true, content: { 'application/json': { schema: requestSchema(contract) } } },
    responses: {
      200: {
        description: 'the answer: data, or an expected failure with words for the person',
        content: {
          'application/json': {
            schema: { oneOf: [succeededSchema(contract), { $ref: '#/components/schemas/Failed' }] },
          },
        },
      },
      401: failedResponse('no session: error.code is notSignedIn'),
      413: failedResponse('the request is larger than 6 MB'),
      502: failedResponse(
        'the platform failed the call: error.code is internal, errCode is what wx.cloud says',
      ),
    },
  };
}

function describeAccess(access: Access): string {
  const who = {
    anyone: 'every signed-in account',
    resident: 'residents, for themselves',
    officer: 'active members of staff',
    system: 'timers and other functions of this environment, never a person',
  }[access.caller];
  const which = 'of' in access && access.of === 'case' ? ', and only for a case of theirs' : '';
  return `Access: ${who}${which}.`;
}

function requestSchema({ request, writes }: ActionContract): object {
  const required = writes ? ['requestId', 'data'] : ['data'];
  return {
    type: 'object',
    properties: {
      requestId: { type: 'string', description: 'names a write: a repeat gets the first answer' },
      data: toSchema(request, 'input'),
    },
    required,
  };
}

function succeededSchema({ response }: ActionContract): object {
  return {
    type: 'object',
    properties: { ok: { const: true }, data: toSchema(response, 'output') },
    required: ['ok', 'data'],
  };
}

function failedSchema(): object {
  return {
    type: 'object',
    properties: { ok: { const: false }, error: toSchema(Failure, 'output') },
    required: ['ok', 'error'],
  };
}

function failedResponse(description: string): object {
  return {
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Failed' } } },
  };
}

function toSchema(schema: z.ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
