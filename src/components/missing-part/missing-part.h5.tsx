import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useObservable } from '@/hooks/use-observable';
import { missingPart } from '@/services/missing-part.h5';
import { Button } from '../button/button';
import { EmptyState } from '../empty-state/empty-state';
import { Shell } from '../shell/shell';
import './missing-part.scss';

const HIDES_PAGES = 'misses-part';

function TryAgain({ ask }: { readonly ask: () => void }) {
  useEffect(() => {
    document.documentElement.classList.add(HIDES_PAGES);
    return () => document.documentElement.classList.remove(HIDES_PAGES);
  }, []);
  return (
    <Shell title="没能打开" hasBack={false}>
      <EmptyState
        title="这一页没能打开"
        text="网络不通或者太慢。填过的都还在，请看看有没有信号，再试一次；还不行就打电话给我们。"
      >
        <View className="missing-part__ways">
          <Button id="retry" onPress={ask}>
            再试一次
          </Button>
        </View>
      </EmptyState>
    </Shell>
  );
}

function MissingPart() {
  const ask = useObservable(missingPart);
  return ask ? <TryAgain ask={ask} /> : null;
}

/** In a browser: stands beside the pages, which the router orders itself, while one that was opened has not arrived. */
export function showMissingPart(): void {
  createRoot(document.body.appendChild(document.createElement('div'))).render(<MissingPart />);
}
