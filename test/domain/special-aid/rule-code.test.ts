import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { referenceProblem } from '@/domain/law/check-reference';
import { AID_CLASSES, SPECIAL_AID_PARAMETERS } from '@/domain/policy/special-aid-parameters';
import { AID_ITEMS } from '@/domain/special-aid/all-items';
import { sparedTexts, specialAidText } from '@/domain/special-aid/explain-special-aid';
import { REFERRALS, WITHOUT_APPLICATION } from '@/domain/special-aid/referral';
import { aidOf, itemOf, policyFor } from './build-aid';

const ROOT = resolve(__dirname, '../../../src/domain/special-aid');
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('explain-'))
  .map((entry) => join(entry.parentPath, entry.name));
const conditions = AID_ITEMS.flatMap(({ conditions: own, classConditions = {} }) => [
  ...own,
  ...Object.values(classConditions).flat(),
]);
const names = () => '王某';

function numbersIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && node.text !== '0' && node.text !== '1') found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((number) => `${relative(ROOT, file)}: ${number}`);
}

describe('special aid as code', () => {
  test('no number stands in a rule: each is a parameter', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(numbersIn)).toEqual([]);
  });

  test('every item, condition and referral cites an article that exists', () => {
    const references = [...AID_ITEMS, ...conditions, ...Object.values(REFERRALS), WITHOUT_APPLICATION];
    expect(references.flatMap(({ article }) => referenceProblem(article) ?? [])).toEqual([]);
  });

  test('each item has a file of its own', () => {
    expect(readdirSync(join(ROOT, 'items'))).toHaveLength(AID_ITEMS.length);
    expect(new Set(AID_ITEMS.map(({ id }) => id)).size).toBe(AID_ITEMS.length);
  });

  test('every parameter has a name in Chinese', () => {
    for (const [unit, label] of Object.values(SPECIAL_AID_PARAMETERS)) {
      expect(unit).toMatch(/^[a-zA-Z]+$/);
      expect(label).toMatch(/[一-鿿]{4}/);
    }
  });
});

describe('what a resident reads', () => {
  test('every item, whatever came of it, is whole sentences that name whom to ask or why not', () => {
    for (const of of AID_CLASSES)
      for (const answer of ['met', 'notMet', 'undetermined'] as const)
        for (const { id } of AID_ITEMS) {
          const aid = itemOf(aidOf({ [of]: answer }), id);
          const text = specialAidText(aid, names);
          expect(text).toMatch(
            /^[^。]+：((认定以后)?可以享受|还不能确定|按现在的情况，不在这一项的范围里)。/,
          );
          expect(text).toMatch(/依据《.+》.*。$/);
          expect(text).not.toMatch(/undefined|NaN|。。|。；|\[object/);
          if (aid.answer !== 'notMet') expect(text).toMatch(/申请/);
        }
  });

  test('says the share, the class that won, that it is a proposal, and whom to ask', () => {
    const aid = itemOf(aidOf({ subsistenceMargin: 'met', rigidExpenditure: 'met' }), 'inpatientAid');
    expect(specialAidText(aid, names)).toBe(
      '住院医疗救助：认定以后可以享受。在定点医院住院，医保先报销，政策范围内剩下自己付的部分，再按比例救助。' +
        '比例：65%。按低保边缘家庭成员享受，同时也是刚性支出困难家庭成员，取待遇高的；' +
        '这是推算的，还没有正式认定。' +
        '向户籍所在地的乡镇政府（街道办事处）申请或咨询。依据《社会救助法》第二十四条。',
    );
  });

  test('allowance households need not apply for medical aid where the policy says so', () => {
    expect(specialAidText(itemOf(aidOf({ subsistenceAllowance: 'met' }), 'inpatientAid'), names)).toMatch(
      '不用另外申请，由县级医疗保障部门直接办理',
    );
  });

  test('names the school, the place of the disaster and the federation of the disabled', () => {
    const aid = aidOf({ subsistenceAllowance: 'met' });
    const text = (id: Parameters<typeof itemOf>[1]) => specialAidText(itemOf(aid, id), names);
    expect(text('education')).toMatch('就读的学校');
    expect(text('disaster')).toMatch('受灾地');
    expect(text('childRehabilitation')).toMatch('残联');
    expect(text('publicHousing')).toMatch('住房保障部门');
  });

  test('a share that is only a least is said as one', () => {
    const aid = itemOf(aidOf({ subsistenceAllowance: 'met' }, { region: '420106' }), 'inpatientAid');
    expect(specialAidText(aid, names)).toMatch('比例：不低于 70%。');
  });

  test('an encouraged item says that the place decides', () => {
    const aid = itemOf(aidOf({ subsistenceMargin: 'met' }, { region: '420106' }), 'funeral');
    expect(specialAidText(aid, names)).toMatch('上级鼓励，本地办不办');
  });

  test('six months of mutual recognition and no new authorization stand where a policy has them, and only there', () => {
    expect(sparedTexts(policyFor({ region: '420106' })).join('')).toMatch(/6 个月.*不用再交一次核对授权书/);
    expect(sparedTexts(policyFor({ region: '430102' }))).toHaveLength(1);
  });
});
