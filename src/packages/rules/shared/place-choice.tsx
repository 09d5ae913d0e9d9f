import { Text, View } from '@tarojs/components';
import { ChooseOne } from '@/components/choices/choices';
import { Disclosure } from '@/components/disclosure/disclosure';
import { PLACES, placeAt } from '@/domain/policy-library/places';
import { useObservable } from '@/hooks/use-observable';
import { lookedAt } from './held';
import { useRules } from './use-rules';

const AREAS = [
  { value: 'urban', text: '城里、镇上' },
  { value: 'rural', text: '农村' },
] as const;
const ELSEWHERE = 'elsewhere';
const OPTIONS = PLACES.map(({ code, name }) => ({ value: code || ELSEWHERE, text: name }));

/** Whose rules are shown, and another place for whoever lives there. */
export function PlaceChoice() {
  const { place, area } = useObservable(lookedAt);
  const { name } = placeAt(place);
  const { asOf } = useRules(place);
  return (
    <View>
      <Disclosure id="place" label={`现在看的是：${name}，${area === 'rural' ? '农村' : '城里'}`}>
        <View className="stack stack--loose">
          <ChooseOne
            id="library-place"
            label="换一个地方"
            options={OPTIONS}
            value={place || ELSEWHERE}
            onChange={(code) => lookedAt.set({ area, place: code === ELSEWHERE ? '' : code })}
          />
          <ChooseOne
            id="library-area"
            label="城里还是农村"
            columns={2}
            options={AREAS}
            value={area}
            onChange={(chosen) => lookedAt.set({ place, area: chosen })}
          />
        </View>
      </Disclosure>
      <Text id="as-of" className="body body--soft">
        {asOf}
      </Text>
    </View>
  );
}
