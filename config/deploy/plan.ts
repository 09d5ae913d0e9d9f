import type { CollectionDeclaration } from '../collection-declaration';
import type { VariableDeclaration } from '../environments/variables';
import { VARIABLES, variablesOf } from '../environments/variables';
import type { FunctionDeclaration } from '../functions';
import { checkCollections } from './check-collections';
import { checkFunctions } from './check-functions';
import { checkVariables } from './check-variables';
import type { Settings } from './environment-file';
import { BUDGETS, HANDLER, LIMITS, RUNTIME } from './platform-limits';
import type { WeappSizes } from './weapp-sizes';

export interface FunctionPlan {
  readonly declaration: FunctionDeclaration;
  readonly runtime: typeof RUNTIME;
  readonly handler: typeof HANDLER;
  readonly codeBytes: number;
  /** Names only. */
  readonly variables: readonly string[];
  readonly variableBytes: number;
}

/** What a deployment will do, without a single value of a setting: it may be shown to anybody. */
export interface Plan {
  readonly environmentId: string | undefined;
  readonly functions: readonly FunctionPlan[];
  readonly collections: readonly CollectionDeclaration[];
  readonly variables: readonly (VariableDeclaration & { readonly isSet: boolean })[];
  readonly weapp: WeappSizes | undefined;
  /** What keeps it from being carried out. */
  readonly problems: readonly string[];
  /** What should be looked at. */
  readonly warnings: readonly string[];
}

export interface PlanInput {
  readonly settings: Settings;
  readonly functions: readonly FunctionDeclaration[];
  readonly collections: readonly CollectionDeclaration[];
  /** Bytes of each function's built bundle; undefined for one that is not there. */
  readonly codeBytesOf: (functionName: string) => number | undefined;
  readonly weapp: WeappSizes | undefined;
  /** True when cloudbaserc.json says what config/functions.ts says. */
  readonly isCloudbasercCurrent: boolean;
}

/** Makes the plan and finds everything that is wrong with it. Reads nothing and changes nothing. */
export function makePlan(input: PlanInput): Plan {
  const { settings, collections, weapp } = input;
  const functions = input.functions.map((declaration) => planFunction(declaration, input));
  return {
    environmentId: settings.CLOUDBASE_ENV,
    functions,
    collections,
    variables: VARIABLES.map((variable) => ({ ...variable, isSet: settings[variable.name] !== undefined })),
    weapp,
    problems: [
      ...checkTarget(settings),
      ...checkVariables(settings),
      ...checkFunctions(functions),
      ...checkCollections(collections),
      ...checkWeapp(weapp),
      ...(input.isCloudbasercCurrent
        ? []
        : ['cloudbaserc.json 和 config/functions.ts 不一致，请运行：npm run deploy -- --write-cloudbaserc']),
    ],
    warnings: functions
      .filter(({ codeBytes }) => codeBytes > BUDGETS.functionCodeBytes)
      .map(
        ({ declaration, codeBytes }) =>
          `云函数 ${declaration.name} 的代码 ${kilobytes(codeBytes)} KB，超过我们自定的 ${kilobytes(BUDGETS.functionCodeBytes)} KB，冷启动会变慢`,
      ),
  };
}

/** Kilobytes as people read them. */
export const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en-US');

/** The variables of one function with their values, as they will be set; kept out of the plan. */
export const variableValues = (functionName: string, settings: Settings): Record<string, string> =>
  Object.fromEntries(
    variablesOf(functionName).flatMap(({ name }) => {
      const value = settings[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

function planFunction(declaration: FunctionDeclaration, { settings, codeBytesOf }: PlanInput): FunctionPlan {
  const values = variableValues(declaration.name, settings);
  return {
    declaration,
    runtime: RUNTIME,
    handler: HANDLER,
    codeBytes: codeBytesOf(declaration.name) ?? 0,
    variables: Object.keys(values),
    variableBytes: Object.entries(values).reduce(
      (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
      0,
    ),
  };
}

function checkTarget(settings: Settings): string[] {
  const needed = {
    CLOUDBASE_ENV: '要部署到哪个云开发环境',
    TENCENTCLOUD_SECRETID: '腾讯云子账号的密钥编号',
    TENCENTCLOUD_SECRETKEY: '腾讯云子账号的密钥',
  };
  return Object.entries(needed)
    .filter(([name]) => settings[name] === undefined)
    .map(([name, purpose]) => `缺少设置 ${name}：${purpose}`);
}

function checkWeapp(weapp: WeappSizes | undefined): string[] {
  if (!weapp) return [];
  const tooBig = weapp.packages.filter(({ bytes }) => bytes > LIMITS.weappPackageBytes);
  return [
    ...tooBig.map(({ name, bytes }) => `小程序的${name} ${kilobytes(bytes)} KB，微信只收 2 MB 以内的`),
    ...(weapp.totalBytes > LIMITS.weappTotalBytes
      ? [`小程序共 ${kilobytes(weapp.totalBytes)} KB，微信只收 30 MB 以内的`]
      : []),
  ];
}
