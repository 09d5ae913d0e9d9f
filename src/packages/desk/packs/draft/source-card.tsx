import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { TextField } from '@/components/text-field/text-field';
import { DayField } from '../../county/day-field';
import { CONFIDENCE_OPTIONS, ISSUER_OPTIONS } from '../pack-words';
import type { PackDraft } from './pack-draft';

const LONGEST_TITLE = 80;
const LONGEST_NUMBER = 40;

/** The document that the values come from, with its two days. */
export function SourceCard(props: {
  readonly draft: PackDraft;
  readonly problems: Readonly<Record<string, string>>;
  onChange(draft: PackDraft): void;
}) {
  const { draft, problems, onChange } = props;
  return (
    <Card id="source" title="依据的文件">
      <TextField
        id="title"
        label="文件标题"
        maxLength={LONGEST_TITLE}
        value={draft.title}
        error={problems.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <TextField
        id="document-number"
        label="文号"
        hint="没有文号的写“无文号”"
        maxLength={LONGEST_NUMBER}
        value={draft.documentNumber}
        error={problems['document-number']}
        onChange={(documentNumber) => onChange({ ...draft, documentNumber })}
      />
      <ChooseOne
        id="issued-by"
        label="哪一级发的文件"
        options={ISSUER_OPTIONS}
        value={draft.issuedBy}
        error={problems['issued-by']}
        onChange={(issuedBy) => onChange({ ...draft, issuedBy })}
      />
      <ChooseOne
        id="confidence"
        label="按什么填的"
        options={CONFIDENCE_OPTIONS}
        value={draft.confidence}
        error={problems.confidence}
        onChange={(confidence) => onChange({ ...draft, confidence })}
      />
      <DayField
        id="effective-from"
        label="从哪天起执行"
        hint="可以是以后的日子，到了那天自动用新的值"
        value={draft.effectiveFrom}
        error={problems['effective-from']}
        onChange={(effectiveFrom) => onChange({ ...draft, effectiveFrom })}
      />
      <DayField
        id="in-force-from"
        label="文件从哪天起施行"
        hint="通常是印发的日子"
        value={draft.inForceFrom}
        error={problems['in-force-from']}
        onChange={(inForceFrom) => onChange({ ...draft, inForceFrom })}
      />
    </Card>
  );
}
