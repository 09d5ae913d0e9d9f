import type { AssistanceClass } from '@/domain/programs/conditions';

/** Addresses inside this package; they name a class, never a person. */
export const ruleRoutes = {
  result: '/packages/rules/result/index',
  class: (name: AssistanceClass) => `/packages/rules/class/index?name=${name}`,
  notice: (name: AssistanceClass) => `/packages/rules/notice/index?name=${name}`,
} as const;
