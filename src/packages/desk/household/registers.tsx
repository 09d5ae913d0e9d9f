import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card/card';
import type { ResponseOf } from '@/contracts/action-contract';
import type { getHousehold } from '@/contracts/casework/household';
import { inWords } from '@/domain/kernel/plain-date';

export type HouseholdData = ResponseOf<typeof getHousehold>;

function Line({ title, more }: { readonly title: string; readonly more: string }) {
  return (
    <View className="household-page__line">
      <Text className="household-page__who">{title}</Text>
      <Text className="household-page__meta">{more}</Text>
    </View>
  );
}

function Register({
  id,
  title,
  isEmpty,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Card id={id} title={title}>
      {isEmpty ? <Text className="body body--soft">没有登记。</Text> : children}
    </Card>
  );
}

/** The three registers, each by itself: who is in one need not be in another. */
export function Registers({ data }: { readonly data: HouseholdData }) {
  const { livingTogether, gone, registered, supporters, chain } = data;
  return (
    <>
      <Register
        id="living-together"
        title={`共同生活 ${livingTogether.length} 人`}
        isEmpty={livingTogether.length === 0}
      >
        {livingTogether.map(({ memberId, name, relation, since, why }) => (
          <Line key={memberId} title={`${name}（${relation}）`} more={`${inWords(since)}起：${why}`} />
        ))}
        {gone.map(({ memberId, name, on, why }) => (
          <Line key={memberId} title={`${name}（以前的家人）`} more={`${inWords(on)}：${why}`} />
        ))}
      </Register>
      <Register id="registered" title="户籍" isEmpty={registered.length === 0}>
        {registered.map(({ name, text, since }) => (
          <Line key={name} title={name} more={since ? `${text}（${inWords(since)}起）` : text} />
        ))}
      </Register>
      <Register id="support" title="赡养、抚养、扶养义务人（不一起住）" isEmpty={supporters.length === 0}>
        {supporters.map(({ supporterId, name, relation, since }) => (
          <Line key={supporterId} title={`${name}（${relation}）`} more={`${inWords(since)}起`} />
        ))}
      </Register>
      {chain.length > 0 ? (
        <Card id="chain" title="接续的各户">
          {chain.map(({ id, text, people, beganOn, endedOn, isOwn }) => (
            <Line
              key={id}
              title={`${text}${isOwn ? '（正在办的这一户）' : ''}：${people.join('、')}`}
              more={`${inWords(beganOn)}起${endedOn ? `，${inWords(endedOn)}结束` : ''}`}
            />
          ))}
        </Card>
      ) : null}
    </>
  );
}
