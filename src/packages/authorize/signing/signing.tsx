import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { FailureBox } from '@/components/failure-box/failure-box';
import { StillWrong } from '@/components/first-error/still-wrong';
import { useFirstError } from '@/components/first-error/use-first-error';
import { SignaturePad } from '@/components/signature-pad/signature-pad';
import { Steps } from '@/components/steps/steps';
import { checkPhoneCode } from '@/contracts/account/check-phone-code';
import type { LetterView } from '@/contracts/authorization/letter-view';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { useCommand } from '@/hooks/use-command';
import { askForMessages } from '@/services/consent';
import type { CallFailure } from '@/services/outcome';
import { PhoneCodeField } from './phone-code-field';
import {
  emptySigning,
  handOf,
  SIGNING_STEPS,
  type SigningContext,
  type SigningDraft,
  signingProblems,
  toSigningAct,
} from './signing-draft';
import { WhoStep } from './who-step';

export interface SigningProps {
  readonly context: SigningContext;
  readonly letter: LetterView;
  readonly isRunning: boolean;
  readonly failure: CallFailure | undefined;
  /** Sends the act; called in the tap. */
  sign(act: SigningAct): void;
  /** Where the person goes when there is nothing more to do here. */
  leave(): void;
}

/** After these nothing on this screen can be mended. */
const SETTLED: ReadonlySet<CallFailure['code']> = new Set(['alreadySigned', 'letterChanged', 'memberTaken']);
/** These belong to an earlier step. */
const STEP_OF: Readonly<Partial<Record<CallFailure['code'], number>>> = {
  identityDiffers: 0,
  phoneCodeWrong: 1,
  phoneCodeOver: 1,
  phoneCodeUsedUp: 1,
};

/** Signing in three steps: who, a code to their telephone, which is checked before the hand writes, the name by hand. */
export function Signing({ context, letter, isRunning, failure: lastFailure, sign, leave }: SigningProps) {
  const [draft, setDraft] = useState(emptySigning);
  const [at, setAt] = useState(0);
  const [attempts, setAttempts] = useState(0);
  const [mended, setMended] = useState<CallFailure>();
  const check = useCommand(checkPhoneCode);
  useFirstError(attempts);
  const failure = lastFailure === mended ? undefined : lastFailure;
  const step = SIGNING_STEPS[at] ?? 'who';
  const found = signingProblems(step, context, draft);
  const problems = attempts > 0 ? found : {};
  const change = (answers: Partial<SigningDraft>) => setDraft((current) => ({ ...current, ...answers }));
  const show = (next: number) => {
    setAttempts(0);
    setAt(next);
    change({ strokes: [] });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const goOn = async () => {
    if (Object.keys(found).length > 0) return setAttempts(attempts + 1);
    if (step === 'phone') {
      const { phone, code } = draft;
      const checked = await check.run({ phone, code: code.trim(), purpose: 'sign' });
      if (!checked?.ok) return;
    }
    if (step !== 'hand') {
      setMended(lastFailure);
      return show(at + 1);
    }
    const act = toSigningAct(context, draft, letter.hash);
    if (!act || isRunning) return;
    await askForMessages();
    sign(act);
  };
  const mend = failure && STEP_OF[failure.code];
  const name = handOf(context, draft)?.name ?? (draft.guardianName || context.signer.name);
  return (
    <View className="stack stack--loose">
      <Steps current={at + 1} total={SIGNING_STEPS.length} />
      {step === 'who' ? (
        <WhoStep context={context} draft={draft} problems={problems} change={change} />
      ) : null}
      {step === 'phone' ? (
        <>
          <Text className="title">{`${name}的手机`}</Text>
          <PhoneCodeField
            purpose="sign"
            phone={draft.phone}
            code={draft.code}
            problems={problems}
            change={change}
          />
          {check.failure ? <FailureBox failure={check.failure} /> : null}
        </>
      ) : null}
      {step === 'hand' ? (
        <>
          <Text className="title">{`请${name}写下自己的名字`}</Text>
          <Text className="body">写下名字，就是同意民政部门查对收入和财产，只用来办救助。</Text>
          <SignaturePad
            id="signature"
            name={name}
            error={problems.signature}
            onChange={(strokes) => change({ strokes })}
          />
        </>
      ) : null}
      {failure ? <FailureBox failure={failure} /> : null}
      {mend === undefined || mend === at ? null : (
        <Button id="mend" kind="secondary" onPress={() => show(mend)}>
          回去改
        </Button>
      )}
      <StillWrong problems={problems} />
      {failure && SETTLED.has(failure.code) ? (
        <Button id="back-to-letter" onPress={leave}>
          回到授权书
        </Button>
      ) : (
        <Button
          id={step === 'hand' ? 'confirm-sign' : 'sign-next'}
          busy={isRunning || check.isRunning}
          busyText={step === 'hand' ? '正在提交签名…' : '正在看对不对…'}
          onPress={() => void goOn()}
        >
          {step === 'hand' ? '我同意，提交签名' : '下一步'}
        </Button>
      )}
      {at > 0 ? (
        <Button id="sign-previous" kind="secondary" onPress={() => show(at - 1)}>
          上一步
        </Button>
      ) : null}
    </View>
  );
}
