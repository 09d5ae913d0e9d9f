import type { Access, ActionContract } from '../../src/contracts/action-contract';
import { type FieldRow, schemaRows } from './schema-rows';

const CALLERS: Readonly<Record<Access['caller'], string>> = {
  anyone: 'every account that WeChat has signed in',
  resident: 'residents, for themselves',
  officer: 'active members of staff with a desk',
  system: 'timers and other functions of this environment, never a person',
};

/** The registry of expected failures as a table. */
export const describeFailures = (failures: Readonly<Record<string, string>>): string =>
  table(
    ['`error.code`', 'what the person reads'],
    Object.entries(failures).map(([code, words]) => [`\`${code}\``, words]),
  );

/** Every action, by function. */
export function describeActions(actions: readonly ActionContract[]): string {
  const functions = [...new Set(actions.map((contract) => contract.function))];
  return functions
    .map((name) => {
      const own = actions.filter((contract) => contract.function === name);
      return [`## Function \`${name}\``, ...own.map(describeAction)].join('\n\n');
    })
    .join('\n\n');
}

function describeAction(contract: ActionContract): string {
  const { function: name, action, summary, access, writes, request, response } = contract;
  const which = 'of' in access && access.of === 'case' ? caseRelation(access.caller) : '';
  return [
    `### \`${name}/${action}\``,
    `${summary}`,
    [
      `- Access: ${CALLERS[access.caller]}${which}.`,
      `- ${writes ? 'Writes: needs a `requestId`; a repeat gets the first answer.' : 'Reads only; needs no `requestId`.'}`,
    ].join('\n'),
    fields('Request', schemaRows(request, 'input')),
    fields('Answer', schemaRows(response, 'output')),
  ].join('\n\n');
}

const caseRelation = (caller: Access['caller']): string =>
  caller === 'officer'
    ? ', and only of the office responsible for the case in `caseId` or of one above it'
    : ', and only a party to the case in `caseId`';

function fields(title: string, rows: readonly FieldRow[]): string {
  if (rows.length === 0) return `${title} \`data\`: \`{}\``;
  return `${title} \`data\`:\n\n${table(
    ['field', 'type', 'needed'],
    rows.map(({ path, type, isRequired }) => [`\`${path}\``, type, isRequired ? 'yes' : '']),
  )}`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
