import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Shell } from '@/components/shell/shell';
import { TextField } from '@/components/text-field/text-field';
import { searchLibrary } from '@/domain/policy-library/class-sheet';
import { useObservable } from '@/hooks/use-observable';
import { display } from '@/services/display';
import { routes } from '@/services/routes';
import { PlaceChoice } from '../shared/place-choice';
import { ruleRoutes } from '../shared/rule-routes';

const LONGEST_SEARCH = 20;

/** 政策一看就懂: every class of assistance in plain words, with a search. */
export default function Library() {
  const { isElder } = useObservable(display);
  const [typed, setTyped] = useState('');
  const found = searchLibrary(typed);
  return (
    <Shell title="政策一看就懂" className="library">
      <View className="stack stack--loose">
        <PlaceChoice />
        <TextField
          id="library-search"
          label="想找什么"
          hint="比如：大病、上学、着火、残疾"
          fewHint="比如：大病、着火"
          maxLength={LONGEST_SEARCH}
          value={typed}
          onChange={setTyped}
        />
        {found.length === 0 ? (
          <EmptyState title="没有找到" text="换个词试试，或者打下面的电话问。" />
        ) : (
          <View className="stack">
            {found.map(({ name, called, officialName, what }) => (
              <Card
                key={name}
                id={`class-${name}`}
                title={called}
                label={`${called}，${what}`}
                onPress={() => void Taro.navigateTo({ url: ruleRoutes.class(name) })}
              >
                {isElder || called === officialName ? null : (
                  <Text className="body body--soft">{`正式的名称：${officialName}`}</Text>
                )}
                <Text className="body">{what}</Text>
              </Card>
            ))}
          </View>
        )}
        <Button id="open-check" kind="secondary" onPress={() => void Taro.navigateTo({ url: routes.check })}>
          不知道看哪个？测一测
        </Button>
      </View>
    </Shell>
  );
}
