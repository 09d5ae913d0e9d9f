import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { PhotoList } from '@/components/photo-list/photo-list';
import { memberNameIn, type OpenedCase } from './opened-case';

/** Every photo of the case; each is fetched when somebody wants to see it, and the look is logged. */
export function PhotosCard({ opened }: { readonly opened: OpenedCase }) {
  const { seat, attachments, caseId } = opened;
  return (
    <Card id="photos" title={attachments.length > 0 ? `照片 ${attachments.length} 张` : '照片'}>
      {seat === 'assisting' ? (
        <Text className="body body--soft">照片由主办机关查看。</Text>
      ) : (
        <>
          {attachments.length > 0 ? (
            <Text className="body body--soft">每看一张都会留下记录，请只看要用的。</Text>
          ) : null}
          <PhotoList id="case-photos" caseId={caseId} photos={attachments} nameOf={memberNameIn(opened)} />
        </>
      )}
    </Card>
  );
}
