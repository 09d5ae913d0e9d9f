import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { accessible } from '@/components/accessibility/accessibility';
import { ElderSwitch } from '@/components/elder-switch/elder-switch';
import { Shell } from '@/components/shell/shell';
import { useObservable } from '@/hooks/use-observable';
import { account, PUBLIC_HOTLINE } from '@/services/account';
import { display } from '@/services/display';
import { hasDraft, readDraft } from '@/services/draft-store';
import { inbox, refreshInbox } from '@/services/inbox';
import { phoneCall } from '@/services/phone-call';
import { routes } from '@/services/routes';
import { DraftWaiting } from './draft-waiting';
import { HomeTile } from './home-tile';
import './index.scss';

const open = (url: string) => () => void Taro.navigateTo({ url });

/** The first screen. All of it stands before the network answers; counts and the staff's way in come later. */
export default function Home() {
  const { isElder } = useObservable(display);
  const person = useObservable(account);
  const unread = useObservable(inbox)?.unread ?? 0;
  const draftWaits = useObservable(hasDraft) ?? false;
  const hotline = person?.hotline ?? PUBLIC_HOTLINE;

  useDidShow(() => {
    void readDraft();
    void refreshInbox();
  });

  return (
    <Shell title="救助通" className="home" hasBack={false} contact={hotline}>
      <View className="home__band">
        <Text className="home__seal" {...accessible({ hidden: true })}>
          助
        </Text>
        <Text className="home__line">有困难，在这里申请救助</Text>
      </View>
      <ElderSwitch />
      {person?.staff ? (
        <HomeTile
          id="open-worklist"
          seal="办"
          title="工作台"
          text={`${person.staff.office.name}的案件`}
          onPress={open(routes.worklist)}
        />
      ) : null}
      {draftWaits ? (
        <View className="home__draft">
          <DraftWaiting />
        </View>
      ) : null}
      {draftWaits ? null : (
        <HomeTile
          id="open-apply"
          seal="申"
          title="申请救助"
          text={isElder ? '一次只问一件事' : '回答 12 个问题，填到哪里都会存住'}
          isMain
          onPress={open(routes.questions)}
        />
      )}
      <HomeTile id="open-cases" seal="看" title="我的申请" text="办到哪一步了" onPress={open(routes.cases)} />
      <HomeTile
        id="open-messages"
        seal="信"
        title="消息"
        text="民政办给您的通知"
        count={unread}
        onPress={open(routes.messages)}
      />
      <HomeTile
        id="open-call"
        seal="话"
        title="打电话问"
        text={hotline.phone}
        onPress={() => phoneCall(hotline.phone)}
      />
      <Text className="home__promise">申请救助不收一分钱。有人向您要钱，请打上面的电话告诉我们。</Text>
    </Shell>
  );
}
