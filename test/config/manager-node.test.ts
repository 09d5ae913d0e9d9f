import { CLOSED } from '../../config/deploy/cloud-manager';
import { type ManagerNode, managerNodeCloud } from '../../config/deploy/manager-node';

/** The management SDK with what it was asked for, answering as the platform documents it. */
function fakeManager(answers: { detail?: unknown; indexes?: unknown; acl?: string } = {}) {
  const asked: unknown[] = [];
  const note =
    <T>(name: string, answer?: T) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return answer;
    };
  const manager = {
    functions: {
      getFunctionDetail: async () => {
        if (answers.detail instanceof Error) throw answers.detail;
        return answers.detail;
      },
      createFunction: note('createFunction'),
      createFunctionTriggers: note('createFunctionTriggers'),
      deleteFunctionTrigger: note('deleteFunctionTrigger'),
    },
    database: {
      createCollectionIfNotExists: note('createCollectionIfNotExists', { IsCreated: true }),
      describeCollection: note('describeCollection', { Indexes: answers.indexes }),
      updateCollection: note('updateCollection'),
    },
    commonService: () => ({ call: note('call', { AclTag: answers.acl }) }),
  } as unknown as ManagerNode;
  return { cloud: managerNodeCloud(manager, 'jiuzhu-example'), asked };
}

describe('the platform’s management SDK', () => {
  test('is given code, limits, variables, and told to install nothing', async () => {
    const { cloud, asked } = fakeManager();
    await cloud.putFunction({ name: 'account', timeoutSeconds: 10, memoryMb: 256 }, 'functions', { A: '1' });
    await cloud.createTimer('account', { name: 'sweep', cron: '0 * * * * * *' });
    expect(asked).toEqual([
      [
        'createFunction',
        {
          func: {
            name: 'account',
            runtime: 'Nodejs20.19',
            handler: 'index.main',
            timeout: 10,
            memorySize: 256,
            installDependency: false,
            envVariables: { A: '1' },
          },
          functionRootPath: 'functions',
          force: true,
        },
      ],
      ['createFunctionTriggers', 'account', [{ name: 'sweep', type: 'timer', config: '0 * * * * * *' }]],
    ]);
  });

  test('is asked for indexes and closed collections in its own words', async () => {
    const { cloud, asked } = fakeManager({ acl: 'ADMINONLY' });
    const index = { name: 'party', keys: [['partyIds', 1] as const, ['submittedAt', -1] as const] };
    await cloud.createIndex('cases', index);
    await cloud.setAccess('cases', CLOSED);
    expect(await cloud.accessOf('cases')).toBe(CLOSED);
    const MgoIndexKeys = [
      { Name: 'partyIds', Direction: '1' },
      { Name: 'submittedAt', Direction: '-1' },
    ];
    const target = { EnvId: 'jiuzhu-example', CollectionName: 'cases' };
    expect(asked).toEqual([
      [
        'updateCollection',
        'cases',
        { CreateIndexes: [{ IndexName: 'party', MgoKeySchema: { MgoIsUnique: false, MgoIndexKeys } }] },
      ],
      ['call', { Action: 'ModifyDatabaseACL', Param: { ...target, AclTag: 'ADMINONLY' } }],
      ['call', { Action: 'DescribeDatabaseACL', Param: target }],
    ]);
  });

  test('tells variables, timers in either form, and indexes', async () => {
    const timer = (TriggerDesc: string) => ({ TriggerName: 'sweep', Type: 'timer', TriggerDesc });
    const detail = {
      Environment: { Variables: [{ Key: 'A', Value: '1' }] },
      Triggers: [timer('{"cron":"0 * * * * * *"}'), timer('5 * * * * * *')],
    };
    const indexes = [{ Name: 'case_number', Unique: true, Keys: [{ Name: 'caseNumber', Direction: '1' }] }];
    const { cloud } = fakeManager({ detail, indexes });
    expect(await cloud.findFunction('account')).toEqual({
      variables: { A: '1' },
      timers: [
        { name: 'sweep', cron: '0 * * * * * *' },
        { name: 'sweep', cron: '5 * * * * * *' },
      ],
    });
    expect(await cloud.indexesOf('cases')).toEqual([
      { name: 'case_number', isUnique: true, keys: [['caseNumber', 1]] },
    ]);
  });

  test('a function that is not there is no error, everything else is', async () => {
    const failing = (code: string) =>
      fakeManager({ detail: Object.assign(new Error(code), { code }) }).cloud.findFunction('account');
    expect(await failing('ResourceNotFound.Function')).toBeUndefined();
    await expect(failing('AuthFailure.SignatureFailure')).rejects.toThrow('AuthFailure');
  });
});
