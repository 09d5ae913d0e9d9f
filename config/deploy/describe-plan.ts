import { triggerOf } from './cloudbaserc';
import { type FunctionPlan, kilobytes, type Plan } from './plan';
import { LIMITS } from './platform-limits';

/** The plan in words, line by line. Holds no value of any setting except the environment's id. */
export function describePlan(plan: Plan): string[] {
  return [
    `环境：${plan.environmentId ?? '（没有填）'}`,
    '',
    `云函数 ${plan.functions.length} 个（${plan.functions[0]?.runtime}，入口 ${plan.functions[0]?.handler}，不在云端装依赖）`,
    ...plan.functions.map(describeFunction),
    '',
    `集合 ${plan.collections.length} 个，全部只许云函数读写（小程序端不能直接访问）`,
    ...plan.collections.flatMap(({ name, purpose, indexes }) => [
      `  ${name}　${purpose}`,
      ...indexes.map(
        (index) =>
          `    索引 ${index.name}：${index.keys.map(([field, direction]) => `${field}${direction === 1 ? '↑' : '↓'}`).join('、')}${'unique' in index ? '，不许重复' : ''}`,
      ),
    ]),
    '',
    '环境变量（只列名称）',
    ...plan.variables.map(
      ({ name, purpose, isSet, functions }) =>
        `  ${isSet ? '已填' : '未填'}　${name}（${functions === 'all' ? '全部云函数' : functions.join('、')}）：${purpose}`,
    ),
    '',
    ...describeWeapp(plan),
    ...list('请留意', plan.warnings),
    ...list('这些问题要先解决', plan.problems),
  ];
}

/** What no interface does for us and a person has to do afterwards. */
export const handWork = (plan: Plan): string[] => {
  const withOpenapi = plan.functions.filter(({ declaration }) => declaration.openapi);
  return [
    '还要人工做的：',
    ...withOpenapi.map(
      ({ declaration }) =>
        `  · 第一次部署，或 openapi 权限（${declaration.openapi?.join('、')}）有变时，在微信开发者工具里右键云函数 ${declaration.name} → “上传并部署：所有文件”，微信才给它这些权限`,
    ),
    '  · 用微信开发者工具打开本项目，看过以后点“上传”，再到公众平台提交审核',
    '  · 导入区划、机关、人员名册：npm run deploy -- --import-directory 文件 --apply',
  ];
};

function describeFunction({ declaration, codeBytes, variables, variableBytes }: FunctionPlan): string {
  const { name, timeoutSeconds, memoryMb, timer, openapi } = declaration;
  const parts = [
    `代码 ${kilobytes(codeBytes)} KB`,
    `超时 ${timeoutSeconds} 秒`,
    `内存 ${memoryMb} MB`,
    `环境变量 ${variables.length} 个、${variableBytes}/${LIMITS.environmentBytes} 字节`,
    ...(timer ? [`定时 ${triggerOf(timer).name}（${timer.cron}）`] : []),
    ...(openapi ? [`微信接口 ${openapi.join('、')}`] : []),
  ];
  return `  ${name}：${parts.join('，')}`;
}

function describeWeapp({ weapp }: Plan): string[] {
  if (!weapp) return ['小程序：这次不构建', ''];
  return [
    `小程序 dist/weapp：共 ${kilobytes(weapp.totalBytes)} KB`,
    ...weapp.packages.map(({ name, bytes }) => `  ${name}：${kilobytes(bytes)} KB`),
    '',
  ];
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}：`, ...lines.map((line) => `  · ${line}`), ''];
