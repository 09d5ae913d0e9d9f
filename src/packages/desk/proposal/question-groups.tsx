import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/disclosure/disclosure';
import { InParts } from '@/components/in-parts/in-parts';
import { MoreRows } from '@/components/more-rows/more-rows';
import type { QuestionView } from '@/contracts/assessment/get-determination';

const LINES_AT_ONCE = 8;
const PEOPLE_AT_ONCE = 3;

interface Group {
  readonly id: string;
  /** Whose questions they are; undefined for those about the family. */
  readonly name: string | undefined;
  readonly questions: readonly QuestionView[];
}

/** The questions person by person, in the order in which they are first asked about. */
function byPerson(questions: readonly QuestionView[]): Group[] {
  const groups = new Map<string, Group>();
  for (const question of questions) {
    const id = question.about ?? 'family';
    const known = groups.get(id)?.questions ?? [];
    groups.set(id, { id, name: question.name, questions: [...known, question] });
  }
  return [...groups.values()];
}

interface GroupsProps {
  readonly questions: readonly QuestionView[];
  entry(view: QuestionView): ReactNode;
}

/** What the rules wait for: every line in sight. */
export function MissedQuestions({ questions, entry }: GroupsProps) {
  return (
    <InParts atOnce={1}>
      {byPerson(questions).map((group) => (
        <InParts key={group.id} atOnce={LINES_AT_ONCE}>
          {group.questions.map(entry)}
        </InParts>
      ))}
    </InParts>
  );
}

/** Whatever else may be noted, folded away: for each person, and for the family. */
export function OtherQuestions({ questions, entry }: GroupsProps) {
  return (
    <View>
      <MoreRows
        id="other-questions"
        name="别的情况"
        atOnce={PEOPLE_AT_ONCE}
        rows={byPerson(questions).map(({ id, name, questions: own }) => (
          <Disclosure
            key={id}
            id={`other-questions-${id}`}
            label={name ? `${name}：别的 ${own.length} 项` : `全家的：别的 ${own.length} 项`}
          >
            <InParts atOnce={LINES_AT_ONCE}>{own.map(entry)}</InParts>
          </Disclosure>
        ))}
      />
    </View>
  );
}
