import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { SHARE_TITLE, type ShareButtonProps } from './share-button.shared';

/** Hands the address to the browser's own sharing, or copies it. */
export function ShareButton({ id, path }: ShareButtonProps) {
  const [said, setSaid] = useState<string>();
  const share = async () => {
    const url = `${location.origin}${location.pathname}#${path}`;
    try {
      if (navigator.share) await navigator.share({ title: SHARE_TITLE, url });
      else {
        await navigator.clipboard.writeText(`${SHARE_TITLE} ${url}`);
        setSaid('链接复制好了，发给他就行。');
      }
    } catch {
      setSaid('没能发出去。请把下面的 9 位数字告诉他，一样能签。');
    }
  };
  return (
    <>
      <Button id={id} onPress={() => void share()}>
        把链接发给他
      </Button>
      {said ? <Notice tone="info" title={said} /> : null}
    </>
  );
}
