import { PageMeta, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { CaseId } from '@/domain/kernel/ids';
import { useObservable } from '@/hooks/use-observable';
import type { Contact } from '@/services/contact';
import { display } from '@/services/display';
import { routes } from '@/services/routes';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { CallButton } from '../call-button/call-button';
import { PageHeader } from '../page-header/page-header';
import './shell.scss';
import { useContact, useRememberedContact } from './use-contact';

export interface ShellProps {
  readonly title: string;
  readonly className?: string;
  readonly hasBack?: boolean;
  /** Whom to call from this screen; every other screen has this number too from then on. */
  readonly contact?: Contact;
  /** The officers' desk: wide content on wide windows, words for colleagues. */
  readonly isWide?: boolean;
  /** The case that help is asked for, where the screen is about one. */
  readonly caseId?: CaseId;
  /** False on the screen where a person already asks for help. */
  readonly hasHelp?: boolean;
  readonly children: ReactNode;
}

/**
 * Every screen stands in one: type size, 长辈模式, width, and at the end a person who helps and a telephone number.
 * In 长辈模式 the number stays in sight at the bottom.
 */
export function Shell(props: ShellProps) {
  const { isElder, factor } = useObservable(display);
  const contact = useContact(props.contact);
  useRememberedContact(props.isWide ? undefined : props.contact);
  const hasHelp = !props.isWide && props.hasHelp !== false;
  const classes = [
    'shell',
    isElder ? 'shell--elder' : '',
    props.isWide ? 'shell--wide' : '',
    props.className,
  ];
  return (
    <>
      {process.env.TARO_ENV === 'weapp' ? <PageMeta rootFontSize="system" /> : null}
      <View className={classes.filter(Boolean).join(' ')} style={{ '--fs': String(factor) } as object}>
        <PageHeader title={props.title} hasBack={props.hasBack ?? true} />
        <View className="shell__main" {...accessible({ role: 'main' })}>
          {props.children}
        </View>
        {hasHelp ? (
          <View className="shell__help" {...accessible({ role: 'complementary', label: '请人帮忙' })}>
            <Button
              id="ask-for-help"
              kind="quiet"
              onPress={() => void Taro.navigateTo({ url: routes.callback(props.caseId) })}
            >
              不会弄？请人帮我
            </Button>
          </View>
        ) : null}
        <View className="shell__call" {...accessible({ role: 'contentinfo', label: '打电话问' })}>
          <CallButton
            id="call-help"
            name={`${props.isWide ? '有问题，打给' : '不明白就问'}${contact.name}`}
            phone={contact.phone}
          />
        </View>
      </View>
    </>
  );
}
