import { type ApplicationForm, demoFamilies } from './demo-households';
import { PERSONAS } from './people';

export interface DemoSubmission {
  /** The persona's id. */
  readonly persona: string;
  /** Always the same: a restart submits nothing twice. */
  readonly requestId: string;
  readonly application: ApplicationForm;
}

function personaNamed(name: string, fileName: string): string {
  const persona = PERSONAS.find((candidate) => candidate.name === name);
  if (!persona) throw new Error(`${fileName}：演示县里没有“${name}”，首次启动不能由他提交`);
  return persona.id;
}

/**
 * What stands in the officers' work lists at the first start: the families marked so, handed in through the function
 * like any other. 王演示 is not among them: her application is for the visitor to fill in.
 */
export const demoSubmissions = (): readonly DemoSubmission[] =>
  demoFamilies()
    .filter(({ file }) => file.演示)
    .map(({ number, filer, fileName, form }) => ({
      persona: personaNamed(filer, fileName),
      requestId: `demo-county-family-${number}`,
      application: form,
    }));
