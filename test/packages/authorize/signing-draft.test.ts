import { emptyDocument, withNumber } from '@/components/document-field/typed-document';
import type { SignerView } from '@/contracts/authorization/letter-view';
import type { MemberId, SupporterId } from '@/domain/kernel/ids';
import {
  emptySigning,
  possibleWards,
  type SigningContext,
  type SigningDraft,
  signingProblems,
  toSigningAct,
} from '@/packages/authorize/signing/signing-draft';

const HASH = 'a'.repeat(64);
const NAME = [
  [
    [100, 100, 0],
    [200, 120, 20],
    [300, 140, 40],
    [400, 160, 60],
    [500, 180, 80],
    [600, 200, 100],
    [700, 220, 120],
    [800, 240, 140],
  ],
] as SigningDraft['strokes'];

const member = (index: number, name: string, more: Partial<SignerView> = {}): SignerView => ({
  signerId: `m${index}` as MemberId,
  name,
  documentKind: 'residentId',
  documentMasked: '990101********0027',
  role: 'member',
  signsBy: 'self',
  proofBy: 'documentTail',
  ...more,
});
const MOTHER = member(1, '王演示');
const CHILD = member(2, '王小示', { signsBy: 'guardian' });
const UNCLE: SignerView = {
  signerId: 's1' as SupporterId,
  name: '王外示',
  role: 'supporter',
  signsBy: 'self',
  proofBy: 'document',
};

const own: SigningContext = { signer: MOTHER, others: [CHILD, UNCLE] };
const forChild: SigningContext = { signer: CHILD, others: [MOTHER, UNCLE] };
const filled = (answers: Partial<SigningDraft>): SigningDraft => ({
  ...emptySigning(),
  phone: '13900001111',
  code: '123456',
  strokes: NAME,
  ...answers,
});
const idCard = (number: string) => withNumber(emptyDocument(), number);

describe('who signs', () => {
  test('five characters of the document are too few, six are enough', () => {
    expect(signingProblems('who', own, filled({ proof: '20027' }))).toHaveProperty('signer-proof');
    expect(signingProblems('who', own, filled({ proof: '120027' }))).toEqual({});
  });

  test('who has no document says the day of birth', () => {
    const context = { ...own, signer: { ...MOTHER, proofBy: 'birthDate' } as SignerView };
    expect(signingProblems('who', context, filled({ proof: '120027' }))).toHaveProperty('signer-proof');
    const draft = filled({ proof: '1948年3月12日' });
    expect(signingProblems('who', context, draft)).toEqual({});
    expect(toSigningAct(context, draft, HASH)?.signer).toEqual({
      kind: 'member',
      memberId: 'm1',
      proof: { by: 'birthDate', birthDate: '1948-03-12' },
    });
  });

  test('a mother may sign for her child in the same go, and says what she is to it', () => {
    expect(possibleWards(own)).toEqual([CHILD]);
    const draft = filled({ proof: '120027', alsoFor: [CHILD.signerId] });
    expect(signingProblems('who', own, draft)).toEqual({
      'guardian-relation': '请点一下，签名的人是他的什么人',
    });
    expect(toSigningAct(own, { ...draft, relation: 'parent' }, HASH)).toMatchObject({
      signsFor: ['m1', 'm2'],
      guardianOf: 'parent',
    });
  });

  test('nobody signs for an uncle outside the household, and he shows his whole document', () => {
    const context = { signer: UNCLE, others: [MOTHER, CHILD] };
    expect(possibleWards(context)).toEqual([]);
    expect(signingProblems('who', context, filled({}))).toHaveProperty('signer-document');
    const draft = filled({ document: idCard('990101194803120027') });
    const wrong = signingProblems('who', context, draft);
    expect(wrong['signer-document']).toContain('身份证号');
  });

  test('a child is signed for by somebody of the household or by a guardian named with their document', () => {
    expect(signingProblems('who', forChild, filled({}))).toHaveProperty('guardian-who');
    const byMother = filled({ guardian: 'm1' as MemberId, relation: 'parent', proof: '120027' });
    expect(toSigningAct(forChild, byMother, HASH)).toMatchObject({
      signer: { kind: 'member', memberId: 'm1' },
      signsFor: ['m2'],
      guardianOf: 'parent',
    });
    const byOther = filled({ guardian: 'other', relation: 'grandparent', proof: '120027' });
    const problems = signingProblems('who', forChild, byOther);
    expect(Object.keys(problems).sort()).toEqual(['guardian-name', 'signer-document']);
  });
});

describe('the way to the signature', () => {
  test('five digits are no code', () => {
    expect(signingProblems('phone', own, filled({ code: '12345' }))).toHaveProperty('signer-code');
    expect(signingProblems('phone', own, filled({ code: ' 123456 ' }))).toEqual({});
  });

  test('an empty pad is said in words', () => {
    expect(signingProblems('hand', own, filled({ strokes: [] })).signature).toBe(
      '还没有签名，请在框里手写姓名',
    );
    expect(signingProblems('hand', own, filled({ strokes: [[[1, 1, 0]]] })).signature).toContain('太短');
    expect(signingProblems('hand', own, filled({}))).toEqual({});
  });
});
