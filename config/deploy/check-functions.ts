import { parseCron } from '../../localcloud/functions/cron';
import type { FunctionPlan } from './plan';
import { LIMITS } from './platform-limits';

/** What the platform would refuse, or do in silence otherwise than declared. */
export function checkFunctions(functions: readonly FunctionPlan[]): string[] {
  const names = functions.map(({ declaration }) => declaration.name);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...repeated.map((name) => `云函数 ${name} 声明了两次`),
    ...(functions.length > LIMITS.functions
      ? [`云函数有 ${functions.length} 个，一个环境最多 ${LIMITS.functions} 个`]
      : []),
    ...functions.flatMap((plan) =>
      checkFunction(plan).map((problem) => `云函数 ${plan.declaration.name}：${problem}`),
    ),
  ];
}

function checkFunction({ declaration, codeBytes, variableBytes }: FunctionPlan): string[] {
  const { name, timeoutSeconds, memoryMb, timer } = declaration;
  const { timeoutSeconds: time, memoryMb: memory } = LIMITS;
  const problems: (string | false)[] = [
    !LIMITS.functionName.test(name) && '名称只能用字母、数字、- 和 _，字母开头，2 到 60 个字',
    codeBytes === 0 && '没有构建出来的代码',
    codeBytes > LIMITS.functionCodeBytes && '代码超过 50 MB',
    !(Number.isInteger(timeoutSeconds) && timeoutSeconds >= time.least && timeoutSeconds <= time.most) &&
      `超时 ${timeoutSeconds} 秒，应在 ${time.least} 到 ${time.most} 秒之间`,
    !(memoryMb >= memory.least && memoryMb <= memory.most && memoryMb % memory.step === 0) &&
      `内存 ${memoryMb} MB，应是 ${memory.step} 的倍数，在 ${memory.least} 到 ${memory.most} 之间`,
    variableBytes > LIMITS.environmentBytes &&
      `环境变量共 ${variableBytes} 字节，超过平台的 ${LIMITS.environmentBytes} 字节`,
    timer !== undefined && !LIMITS.triggerName.test(timer.name) && `定时器名称 ${timer.name} 不合规则`,
    timer !== undefined && cronProblem(timer.cron),
  ];
  return problems.filter((problem): problem is string => problem !== false);
}

function cronProblem(cron: string): string | false {
  const fields = cron.trim().split(/\s+/).length;
  if (fields !== 7) return `定时 ${cron} 有 ${fields} 段，应是 7 段：秒 分 时 日 月 星期 年`;
  try {
    return parseCron(cron).next(Date.now()) === undefined && `定时 ${cron} 永远不会触发`;
  } catch {
    return `定时 ${cron} 看不懂，应是 7 段：秒 分 时 日 月 星期 年`;
  }
}
