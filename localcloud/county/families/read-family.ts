import type { PlainDate } from '../../../src/domain/kernel/plain-date';
import { type ApplicationForm, applicationOf } from './application-of';
import { problemsIn, problemsOfForm } from './check-family';
import { problemsOf, readYaml } from './explain';
import { FamilyFile } from './family-file';

/** A family of the demo county: its file as it was read, and what it declares. */
export interface Family {
  /** `01`: the digits that the file's name begins with. */
  readonly number: string;
  /** `01-独居老人.yaml` */
  readonly fileName: string;
  readonly file: FamilyFile;
  /** Whose telephone it is sent from: the applicant, or who fills it in. */
  readonly filer: string;
  readonly form: ApplicationForm;
}

/**
 * Reads one file. Throws FamilyFileError, in which every line names the file, the line and what to write instead.
 * `today` makes those children who are to be of a certain age always.
 */
export function readFamily(fileName: string, text: string, today: PlainDate): Family {
  const written = readYaml(fileName, text);
  const number = /^(\d\d)-.+\.yaml$/.exec(fileName)?.[1];
  if (!number)
    throw written.refuse([{ path: [], message: '文件名要写成“两位数字-名字.yaml”，比如 01-独居老人.yaml' }]);
  const parsed = FamilyFile.safeParse(written.value);
  if (!parsed.success)
    throw written.refuse(parsed.error.issues.flatMap((issue) => problemsOf(issue, written.value)));
  const file = parsed.data;
  const problems = problemsIn(file);
  if (problems.length > 0) throw written.refuse(problems);
  const form = applicationOf(file, today);
  const refused = problemsOfForm(file, form);
  if (refused.length > 0) throw written.refuse(refused);
  const filer = file.谁填.方式 === '本人' ? file.申请人.姓名 : file.谁填.姓名;
  return { number, fileName, file, filer, form };
}
