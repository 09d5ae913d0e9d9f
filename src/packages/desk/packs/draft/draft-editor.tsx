import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { InParts } from '@/components/in-parts/in-parts';
import { Notice } from '@/components/notice/notice';
import type { ResponseOf } from '@/contracts/action-contract';
import { draftPack, type getPack } from '@/contracts/policy/packs';
import { useCommand } from '@/hooks/use-command';
import { routes } from '@/services/routes';
import { CountyFailure } from '../../county/county-only';
import { onceMore } from '../../county/once-more';
import { ParameterPicker } from '../../county/parameter-picker';
import type { FormParameter, PackForm } from '../../county/typed-value';
import { emptyCase } from './case-draft';
import { CaseEditor } from './case-editor';
import { contentOf, draftOf, draftProblems, EMPTY_DRAFT, newValue, type PackDraft } from './pack-draft';
import { SourceCard } from './source-card';
import { ValueEditor } from './value-editor';

const EDITORS_AT_ONCE = 2;

const replaced = <T,>(list: readonly T[], place: number, one: T): T[] =>
  list.map((old, index) => (index === place ? one : old));
const without = <T,>(list: readonly T[], place: number): T[] => list.filter((_, index) => index !== place);

interface PartProps {
  readonly draft: PackDraft;
  readonly problems: Readonly<Record<string, string>>;
  onChange(draft: PackDraft): void;
}

function Values({ form, draft, problems, onChange }: PartProps & { readonly form: PackForm }) {
  const parameters = form.groups.flatMap((group) => group.parameters);
  const add = (parameter: FormParameter) =>
    onChange({ ...draft, values: [...draft.values, newValue(parameter)] });
  return (
    <View>
      <Text className="county__heading">改了哪些</Text>
      <View>{problems.values ? <Notice tone="bad" title={problems.values} /> : null}</View>
      <InParts atOnce={EDITORS_AT_ONCE}>
        {draft.values.map((value, place) => {
          const parameter = parameters.find(({ name }) => name === value.name);
          return parameter ? (
            <ValueEditor
              key={`${value.name}/${String(place)}`}
              place={place}
              parameter={parameter}
              draft={value}
              problems={problems}
              onChange={(next) => onChange({ ...draft, values: replaced(draft.values, place, next) })}
              onRemove={() => onChange({ ...draft, values: without(draft.values, place) })}
            />
          ) : null;
        })}
      </InParts>
      <ParameterPicker id="pick" form={form} onPick={add} />
    </View>
  );
}

function Cases({ draft, problems, onChange }: PartProps) {
  return (
    <View>
      <Text className="county__heading">验算户</Text>
      <Text className="county__line">
        写一两户，自己手算出结果。发布前系统照新的值算一遍，和手算的对不上就发布不了。
      </Text>
      <InParts atOnce={EDITORS_AT_ONCE}>
        {draft.cases.map((one, place) => (
          <CaseEditor
            key={String(place)}
            place={place}
            draft={one}
            error={problems[`case-${place}`]}
            onChange={(next) => onChange({ ...draft, cases: replaced(draft.cases, place, next) })}
            onRemove={() => onChange({ ...draft, cases: without(draft.cases, place) })}
          />
        ))}
      </InParts>
      <View className="county__buttons">
        <Button
          id="add-case"
          kind="secondary"
          onPress={() => onChange({ ...draft, cases: [...draft.cases, emptyCase(draft.effectiveFrom)] })}
        >
          加一户
        </Button>
      </View>
    </View>
  );
}

/** The whole form of a release. Keeping it publishes nothing. */
export function DraftEditor(props: {
  readonly form: PackForm;
  readonly changed: ResponseOf<typeof getPack> | undefined;
}) {
  const { form, changed } = props;
  const [draft, setDraft] = useState(() => (changed ? draftOf(changed, form) : EMPTY_DRAFT));
  const [hasTried, setTried] = useState(false);
  const { run, isRunning, failure } = useCommand(draftPack);
  const found = draftProblems(draft, form);
  const problems = hasTried ? found : {};
  const count = Object.keys(problems).length;
  const keep = async () => {
    setTried(true);
    const content = contentOf(draft, form);
    if (!content) return;
    const change = changed
      ? { change: { releaseId: changed.summary.releaseId, expectedVersion: changed.summary.version } }
      : {};
    const outcome = await run({ ...change, content });
    if (outcome?.ok) await Taro.redirectTo({ url: routes.pack(outcome.data.releaseId) });
  };
  return (
    <View id="pack-draft">
      <Text className="title">{changed ? '修改草稿' : `${form.countyName}：起草参数`}</Text>
      <View className="county__two">
        <View>
          <SourceCard draft={draft} problems={problems} onChange={setDraft} />
          <Cases draft={draft} problems={problems} onChange={setDraft} />
        </View>
        <Values form={form} draft={draft} problems={problems} onChange={setDraft} />
      </View>
      <View>
        {count > 0 ? (
          <Notice id="still-wrong" tone="bad" title={`还有 ${count} 处要改，请看标红的地方`} />
        ) : null}
        {failure ? <CountyFailure failure={failure} onRetry={onceMore(failure, () => void keep())} /> : null}
      </View>
      <View className="county__buttons">
        <Button id="keep" busy={isRunning} onPress={() => void keep()}>
          存成草稿，去验算
        </Button>
      </View>
    </View>
  );
}
