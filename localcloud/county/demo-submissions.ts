import { type ApplicationForm, DEMO_HOUSEHOLDS } from './demo-households';

export interface DemoSubmission {
  /** The persona's id. */
  readonly persona: string;
  /** Always the same: a restart submits nothing twice. */
  readonly requestId: string;
  readonly application: ApplicationForm;
}

/**
 * What stands in the officers' work lists at the first start; handed in through /call/application/submit like any
 * other. 王演示 is not among them: her application is for the visitor to fill in.
 */
export const demoSubmissions: readonly DemoSubmission[] = [
  {
    persona: 'zhou-xieshi',
    requestId: 'demo-county-submission-zhao',
    application: DEMO_HOUSEHOLDS.zhaoByHelper,
  },
  {
    persona: 'zhou-xieshi',
    requestId: 'demo-county-submission-qian',
    application: DEMO_HOUSEHOLDS.qianByHelper,
  },
  { persona: 'li-yangli', requestId: 'demo-county-submission-li', application: DEMO_HOUSEHOLDS.liYangli },
  {
    persona: 'li-yangli',
    requestId: 'demo-county-submission-li-brother',
    application: DEMO_HOUSEHOLDS.liYangliForBrother,
  },
];
