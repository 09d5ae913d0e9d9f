import Taro from '@tarojs/taro';
import { routes } from '@/services/routes';
import { Pressable } from '../pressable/pressable';
import type { PageHeaderProps } from './page-header.shared';
import './page-header.scss';

function goBack(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.reLaunch({ url: routes.home });
}

/** In a browser: the title, and the way back. */
export function PageHeader({ title, hasBack }: PageHeaderProps) {
  return (
    <header className="page-header">
      {hasBack ? (
        <Pressable id="back" className="page-header__back" label="返回上一页" onPress={goBack}>
          <span aria-hidden="true">‹ 返回</span>
        </Pressable>
      ) : null}
      <h1 className="page-header__title">{title}</h1>
    </header>
  );
}
