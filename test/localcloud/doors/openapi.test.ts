import { ACTIONS } from '../../../src/contracts';
import { type FixtureCloud, startFixtureCloud } from './local-cloud';

let cloud: FixtureCloud;
afterEach(() => cloud.remove());

describe('GET /openapi.json', () => {
  test('describes every action of the contracts with its access, request and answers', async () => {
    cloud = await startFixtureCloud({}, { actions: ACTIONS });
    const api = (await (await fetch(`${cloud.url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, { post: { 'x-access': object; requestBody: object; responses: object } }>;
    };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual(ACTIONS.map((one) => `/call/${one.function}/${one.action}`));
    for (const contract of ACTIONS) {
      const { post } = api.paths[`/call/${contract.function}/${contract.action}`] ?? {};
      expect(post?.['x-access']).toEqual(contract.access);
      expect(JSON.stringify(post?.requestBody)).toContain('"data"');
      expect(JSON.stringify(post?.responses)).toContain('#/components/schemas/Failed');
    }
  });
});
