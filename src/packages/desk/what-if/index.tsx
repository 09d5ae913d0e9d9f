import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ChooseOne } from '@/components/choices/choices';
import { InParts } from '@/components/in-parts/in-parts';
import { Loading } from '@/components/loading/loading';
import { Notice } from '@/components/notice/notice';
import { Shell } from '@/components/shell/shell';
import type { ResponseOf } from '@/contracts/action-contract';
import { getPackForm } from '@/contracts/policy/packs';
import { runWhatIf } from '@/contracts/policy/run-what-if';
import { useCommand } from '@/hooks/use-command';
import { useQuery } from '@/hooks/use-query';
import { CountyFailure } from '../county/county-only';
import { DayField } from '../county/day-field';
import { onceMore } from '../county/once-more';
import { ParameterPicker } from '../county/parameter-picker';
import { AREAS, currentWords, NOTHING_TYPED, type PackForm } from '../county/typed-value';
import { ValueFields } from '../county/value-fields';
import { WhatIfResult } from './result';
import { type TrialDraft, trialRequest } from './trial';
import '../county/county.scss';

function TrialCard(props: {
  readonly place: number;
  readonly draft: TrialDraft;
  readonly hasTried: boolean;
  onChange(draft: TrialDraft): void;
  onRemove(): void;
}) {
  const { place, draft, hasTried, onChange, onRemove } = props;
  const id = `trial-${place}`;
  const isMissing = hasTried && trialRequest('2000-01-01', [draft]) === undefined;
  return (
    <Card id={id} title={draft.parameter.label}>
      <Text className="county__line">{currentWords(draft.parameter)}</Text>
      <ChooseOne
        id={`${id}-area`}
        label="用在哪里"
        columns={2}
        options={AREAS}
        value={draft.area}
        onChange={(area) => onChange({ ...draft, area })}
      />
      <ValueFields
        id={id}
        parameter={draft.parameter}
        value={draft.value}
        error={isMissing ? '请填要试的值，只写数字' : undefined}
        onChange={(value) => onChange({ ...draft, value })}
      />
      <View className="county__buttons">
        <Button
          id={`${id}-remove`}
          kind="quiet"
          label={`不试这一项，${draft.parameter.label}`}
          onPress={onRemove}
        >
          不试这一项
        </Button>
      </View>
    </Card>
  );
}

/** What would be tried, and the answer beside it. */
function Trial({ form }: { readonly form: PackForm }) {
  const [on, setOn] = useState<string>(form.today);
  const [drafts, setDrafts] = useState<readonly TrialDraft[]>([]);
  const [hasTried, setTried] = useState(false);
  const [result, setResult] = useState<ResponseOf<typeof runWhatIf>>();
  const { run, isRunning, failure } = useCommand(runWhatIf);
  const tryOut = async () => {
    setTried(true);
    const request = trialRequest(on, drafts);
    if (!request) return;
    const outcome = await run(request);
    if (outcome?.ok) setResult(outcome.data);
  };
  const change = (next: readonly TrialDraft[]) => {
    setDrafts(next);
    setResult(undefined);
  };
  const changeDay = (day: string) => {
    setOn(day);
    setResult(undefined);
  };
  return (
    <View className="county__two county__two--answer">
      <View>
        <DayField id="on" label="从哪天起试" value={on} onChange={changeDay} />
        <View>
          {drafts.map((draft, place) => (
            <TrialCard
              key={`${draft.parameter.name}/${String(place)}`}
              place={place}
              draft={draft}
              hasTried={hasTried}
              onChange={(next) => change(drafts.map((old, index) => (index === place ? next : old)))}
              onRemove={() => change(drafts.filter((_, index) => index !== place))}
            />
          ))}
        </View>
        <ParameterPicker
          id="pick"
          form={form}
          onPick={(parameter) =>
            change([
              ...drafts,
              { parameter, area: parameter.current.length > 1 ? 'urban' : 'both', value: NOTHING_TYPED },
            ])
          }
        />
        <View>{hasTried && drafts.length === 0 ? <Notice tone="bad" title="请先选要改的参数" /> : null}</View>
        <View className="county__buttons">
          <Button id="try" busy={isRunning} busyText="正在算…" onPress={() => void tryOut()}>
            试一试
          </Button>
        </View>
        {failure ? (
          <CountyFailure failure={failure} onRetry={onceMore(failure, () => void tryOut())} />
        ) : null}
      </View>
      <View id="what-if-result">
        {result ? (
          <InParts atOnce={1}>
            <Notice id="tried" title="试的是">
              {result.changes
                .map(({ label, now, tried }) => `${label}：${now ? `${now} → ` : ''}${tried}`)
                .join('；')}
            </Notice>
            {result.awardsLeft > 0 ? (
              <Notice id="awards-left" tone="warn" title={`还有 ${result.awardsLeft} 户在保的没来得及算`}>
                下面“本县在保的”不是全部，请少改几项再试。
              </Notice>
            ) : null}
            <WhatIfResult id="awards" title="本县在保的" view={result.awards} />
            <WhatIfResult id="population" title="模拟的居民（随机编的，不是真人）" view={result.population} />
          </InParts>
        ) : null}
      </View>
    </View>
  );
}

/** Tries a parameter before it is changed; nothing is kept. */
export default function WhatIf() {
  const { data, failure, reload } = useQuery(getPackForm, {});
  return (
    <Shell title="试算" className="county" isWide>
      <Text className="title">改之前，先试一试</Text>
      <Text className="body body--soft">
        看谁进来、谁出去、钱多多少、谁吃亏。什么都不保存，不影响任何人。
      </Text>
      {failure && !data ? <CountyFailure failure={failure} onRetry={reload} /> : null}
      {!data && !failure ? <Loading /> : null}
      {data ? <Trial form={data} /> : null}
    </Shell>
  );
}
