import { PageMeta, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useObservable } from '@/hooks/use-observable';
import { account, PUBLIC_HOTLINE } from '@/services/account';
import { display } from '@/services/display';
import { accessible } from '../accessibility/accessibility';
import { CallButton } from '../call-button/call-button';
import { PageHeader } from '../page-header/page-header';
import './shell.scss';

export interface ShellProps {
  readonly title: string;
  readonly className?: string;
  readonly hasBack?: boolean;
  /** Whom to call from this screen; the county's hotline when nobody is nearer. */
  readonly contact?: { readonly name: string; readonly phone: string };
  /** The officers' desk: wide content on wide windows, words for colleagues. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Every screen stands in one: type size, 长辈模式, width, and a telephone number at the end. */
export function Shell(props: ShellProps) {
  const { isElder, factor } = useObservable(display);
  const hotline = useObservable(account)?.hotline ?? PUBLIC_HOTLINE;
  const contact = props.contact ?? hotline;
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
        <View className="shell__help">
          <CallButton
            id="call-help"
            name={`${props.isWide ? '有问题，打给' : '不会填、不明白，问'}${contact.name}`}
            phone={contact.phone}
          />
        </View>
      </View>
    </>
  );
}
