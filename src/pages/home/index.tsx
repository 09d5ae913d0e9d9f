import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { accessible } from '@/components/accessibility/accessibility';
import { Button } from '@/components/button/button';
import { ElderSwitch } from '@/components/elder-switch/elder-switch';
import { Shell } from '@/components/shell/shell';
import { useContact } from '@/components/shell/use-contact';
import { useWords } from '@/components/words/use-words';
import { useObservable } from '@/hooks/use-observable';
import { account } from '@/services/account';
import { display } from '@/services/display';
import { hasDraft, hasEmergencyDraft, readDraft } from '@/services/draft-store';
import { inbox, refreshInbox } from '@/services/inbox';
import { phoneCall } from '@/services/phone-call';
import { routes } from '@/services/routes';
import { DraftWaiting } from './draft-waiting';
import { HomeTile } from './home-tile';
import './index.scss';
import { WaitingCard } from './waiting-card';

const open = (url: string) => () => void Taro.navigateTo({ url });

/** Applying, in the ordinary way and where a family cannot wait, and what became of it. */
function MainTiles() {
  const draftWaits = useObservable(hasDraft) ?? false;
  const emergencyWaits = useObservable(hasEmergencyDraft) ?? false;
  const howLong = useWords('一题一题问，随时可以停', '一次只问一件事');
  const urgent = useWords('着火、车祸、得了急病', '着火、车祸、急病');
  return (
    <>
      {draftWaits ? (
        <DraftWaiting programme="lowIncome" />
      ) : (
        <HomeTile
          id="open-apply"
          seal="申"
          title="申请救助"
          text={howLong}
          kind="main"
          onPress={open(routes.questions)}
        />
      )}
      {emergencyWaits ? (
        <DraftWaiting programme="temporaryAid" />
      ) : (
        <HomeTile
          id="open-emergency"
          seal="急"
          title="急难救助"
          text={urgent}
          kind="urgent"
          onPress={open(routes.emergency)}
        />
      )}
      <HomeTile
        id="open-check"
        seal="测"
        title="测一测"
        text="看看可能符合哪些救助"
        onPress={open(routes.check)}
      />
      <HomeTile id="open-cases" seal="看" title="我的申请" text="办到哪一步了" onPress={open(routes.cases)} />
      <HomeTile
        id="open-invitation"
        seal="签"
        title="有人请我签名"
        text="家人念给您的、短信里的 9 位数字"
        onPress={open(routes.invitation())}
      />
    </>
  );
}

/** The first screen. All of it stands before the network answers; what waits and the staff's way in come later. */
export default function Home() {
  const { isElder } = useObservable(display);
  const person = useObservable(account);
  const unread = useObservable(inbox)?.unread ?? 0;
  const contact = useContact();

  useDidShow(() => {
    void readDraft();
    void readDraft('temporaryAid');
    void refreshInbox();
  });

  return (
    <Shell title="救助通" className="home" hasBack={false}>
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
      <WaitingCard />
      <MainTiles />
      <View className={isElder ? '' : 'home__pair'}>
        <HomeTile
          id="open-messages"
          seal="信"
          title="消息"
          text={unread > 0 ? `${unread} 条没看` : '民政办的通知'}
          kind="small"
          count={unread}
          onPress={open(routes.messages)}
        />
        {isElder ? null : (
          <HomeTile
            id="open-call"
            seal="话"
            title="打电话"
            text={contact.phone}
            kind="small"
            onPress={() => phoneCall(contact.phone)}
          />
        )}
      </View>
      <View className="home__policies">
        <Button id="open-library" kind="quiet" onPress={open(routes.library)}>
          政策一看就懂
        </Button>
      </View>
      <Text className="home__promise">申请救助不收一分钱。有人向您要钱，请打电话告诉我们。</Text>
    </Shell>
  );
}
