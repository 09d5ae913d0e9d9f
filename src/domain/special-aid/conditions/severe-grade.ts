import { type Judgement, metWhen, undetermined } from '../../assessment/finding';
import { knownValue } from '../../facts/fact';
import type { LegalReference } from '../../kernel/legal-reference';
import type { AidCondition } from '../aid-item';
import { settingOf } from '../matrix';

/** Whether the card is of a category and grade that the parameter names. */
export const severeGrade = (
  id: string,
  parameter: 'careAllowanceDisabilities' | 'accessibleHomeDisabilities',
  article: LegalReference,
): AidCondition => ({
  id,
  title: '残疾类别和等级符合规定',
  article,
  judge({ person, policy }): Judgement {
    const disability = knownValue(person.disability);
    if (disability === undefined)
      return undetermined([{ kind: 'fact', what: '残疾证上的类别和等级', about: person.id }]);
    if (disability === 'none') return metWhen(false);
    const { value: grades, lacks } = settingOf(parameter, policy);
    return grades === undefined
      ? undetermined(lacks)
      : metWhen(disability.grade <= (grades[disability.category] ?? 0));
  },
});
