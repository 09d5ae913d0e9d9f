import { Text, View } from '@tarojs/components';
import { ATTACHMENT_TEXTS } from '@/domain/attachment/attachment-text';
import type { CaseId } from '@/domain/kernel/ids';
import { Button } from '../button/button';
import { EmptyState } from '../empty-state/empty-state';
import { FailureBox } from '../failure-box/failure-box';
import type { AttachmentRef } from '../photo-field/photo-refs';
import { useShownPhoto } from './use-shown-photo';
import './photo-list.scss';

export interface PhotoListProps {
  readonly id?: string;
  readonly photos: readonly AttachmentRef[];
  /** For the office: each look is logged with the case. Residents leave it out. */
  readonly caseId?: CaseId;
  /** Whose a photo is, where the list has photos of several people. */
  nameOf?(memberId: NonNullable<AttachmentRef['memberId']>): string | undefined;
}

/** Photos that were handed in, to look at; nothing is fetched before somebody wants to see it. */
export function PhotoList({ id = 'photos', photos, caseId, nameOf }: PhotoListProps) {
  const { show, openingId, failure } = useShownPhoto(caseId);
  if (photos.length === 0) return <EmptyState title="没有交照片" />;
  return (
    <View id={id} className="photo-list">
      {photos.map(({ attachmentId, kind, memberId }, index) => {
        const whose = memberId ? nameOf?.(memberId) : undefined;
        const words = `${whose ? `${whose}的` : ''}${ATTACHMENT_TEXTS[kind]}`;
        const place = photos
          .slice(0, index + 1)
          .filter((photo) => photo.kind === kind && photo.memberId === memberId).length;
        return (
          <View key={attachmentId} className="photo-list__row">
            <Text className="photo-list__words">{`${words} 第 ${place} 张`}</Text>
            <Button
              id={`${id}-${index + 1}-show`}
              kind="secondary"
              className="photo-list__show"
              label={`看照片，${words}第 ${place} 张`}
              busy={openingId === attachmentId}
              onPress={() => show(attachmentId, `${words}第 ${place} 张`)}
            >
              看照片
            </Button>
          </View>
        );
      })}
      {failure ? <FailureBox failure={failure} /> : null}
    </View>
  );
}
