import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Button } from '@/components/button/button';
import { type ChoiceOption, ChooseOne } from '@/components/choices/choices';
import { DivisionPicker } from '@/components/division-picker/division-picker';
import { FailureBox } from '@/components/failure-box/failure-box';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import type { ResponseOf } from '@/contracts/action-contract';
import { requestCall } from '@/contracts/application/request-call';
import { PhoneNumber } from '@/domain/household/phone-number';
import type { CaseId } from '@/domain/kernel/ids';
import { inWords } from '@/domain/kernel/plain-date';
import { useCommand } from '@/hooks/use-command';
import { useOwnDetails } from '@/hooks/use-own-details';
import { useRoute } from '@/hooks/use-route';
import { askForMessages } from '@/services/consent';
import { keepOwnDetails } from '@/services/own-details';
import { routes } from '@/services/routes';

type PromisedCall = ResponseOf<typeof requestCall>;

const LONGEST = 200;
type When = 'any' | 'morning' | 'afternoon';
const WHEN: readonly ChoiceOption<When>[] = [
  { value: 'any', text: '什么时候都行' },
  { value: 'morning', text: '上午' },
  { value: 'afternoon', text: '下午' },
];

function phoneProblem(phone: string): string | undefined {
  const read = z.safeParse(PhoneNumber, phone);
  return read.success ? undefined : read.error.issues[0]?.message;
}

/** Who calls, and by when. */
function Promised({ promised, caseId }: { readonly promised: PromisedCall; readonly caseId?: CaseId }) {
  const by = promised.dueOn ? `最晚 ${inWords(promised.dueOn)}` : '很快';
  return (
    <View className="stack stack--loose">
      <Notice id="call-promised" tone="good" title={`${by}，会有人打给您`}>
        {`${promised.office.name}会打来，请把手机带在身边。着急的话，直接打 ${promised.office.phone}。`}
      </Notice>
      <Button id="go-on" onPress={() => Taro.redirectTo({ url: caseId ? routes.case(caseId) : routes.home })}>
        知道了
      </Button>
    </View>
  );
}

/** Asks for a person instead of a screen. */
function AskForCall({ caseId }: { readonly caseId?: CaseId }) {
  const own = useOwnDetails();
  const [typedPhone, setPhone] = useState<string>();
  const phone = typedPhone ?? own.phone ?? '';
  const [village, setVillage] = useState<{ code: string; name: string }>();
  const [about, setAbout] = useState('');
  const [when, setWhen] = useState<When>('any');
  const [hasTried, setTried] = useState(false);
  const [promised, setPromised] = useState<PromisedCall>();
  const ask = useCommand(requestCall);
  const wrongPhone = phoneProblem(phone);

  const send = async () => {
    setTried(true);
    if (wrongPhone || ask.isRunning) return;
    await askForMessages();
    const place = caseId ? { caseId } : village ? { villageCode: village.code } : {};
    const outcome = await ask.run({ ...place, phone, about: about.trim(), when });
    if (!outcome?.ok) return;
    void keepOwnDetails({ phone });
    setPromised(outcome.data);
  };

  if (promised) return <Promised promised={promised} caseId={caseId} />;
  return (
    <View className="stack stack--loose">
      <Text className="title">请工作人员打给我</Text>
      <Text className="body">不会填、看不清、有事要问，都可以请人打给您，不用花话费。</Text>
      <TextField
        id="call-phone"
        label="打哪个电话"
        keyboard="phone"
        value={phone}
        error={hasTried ? wrongPhone : undefined}
        onChange={setPhone}
      />
      <ChooseOne
        id="call-when"
        label="什么时候方便接"
        options={WHEN}
        value={when}
        onChange={(value) => setWhen(value)}
      />
      <TextField
        id="call-about"
        label="想问什么（可以不写）"
        isLong
        maxLength={LONGEST}
        value={about}
        onChange={setAbout}
      />
      {caseId ? null : (
        <DivisionPicker
          id="call-village"
          label="您住在哪个村、社区（可以不选）"
          known={own.village}
          value={village}
          onChange={setVillage}
        />
      )}
      {ask.failure ? <FailureBox failure={ask.failure} /> : null}
      <Button id="call-send" busy={ask.isRunning} busyText="正在提交…" onPress={send}>
        请打给我
      </Button>
    </View>
  );
}

/** A person is asked for, at any step (请人帮忙). */
export default function CallbackPage() {
  const { caseId } = useRoute();
  return (
    <Shell title="请人打给我" hasHelp={false}>
      <AskForCall caseId={caseId} />
    </Shell>
  );
}
