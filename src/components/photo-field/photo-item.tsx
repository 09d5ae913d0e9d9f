import { Text, View } from '@tarojs/components';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { thumbnails } from '@/services/photos/thumbnails';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { PhotoPicture } from '../photo-picture/photo-picture';

interface PhotoItemProps {
  readonly id: string;
  readonly attachmentId: AttachmentId;
  readonly label: string;
  /** 1 for the first. */
  readonly place: number;
  readonly isLast: boolean;
  readonly isOpening: boolean;
  onShow(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One photo that is in the cloud. */
export function PhotoItem(props: PhotoItemProps) {
  const { id, attachmentId, label, place, isLast, isOpening, onShow, onMove, onRemove } = props;
  const address = thumbnails.of(attachmentId);
  const name = `${label}第 ${place} 张`;
  return (
    <View id={id} className="photo-item">
      <View className="photo-item__head">
        {address ? (
          <PhotoPicture className="photo-item__picture" address={address} label={name} />
        ) : (
          <View className="photo-item__picture photo-item__picture--none" {...accessible({ hidden: true })}>
            <Text>{String(place)}</Text>
          </View>
        )}
        <Text className="photo-item__words">{`第 ${place} 张，✓ 已传好`}</Text>
      </View>
      <View className="photo-item__acts">
        <Button
          id={`${id}-show`}
          kind="secondary"
          className="photo-item__act"
          label={`看照片，${name}`}
          busy={isOpening}
          onPress={onShow}
        >
          看照片
        </Button>
        {place > 1 ? (
          <Button
            id={`${id}-up`}
            kind="secondary"
            className="photo-item__act"
            label={`把${name}往前移`}
            onPress={() => onMove(-1)}
          >
            往前移
          </Button>
        ) : null}
        {isLast ? null : (
          <Button
            id={`${id}-down`}
            kind="secondary"
            className="photo-item__act"
            label={`把${name}往后移`}
            onPress={() => onMove(1)}
          >
            往后移
          </Button>
        )}
        <Button
          id={`${id}-remove`}
          kind="danger"
          className="photo-item__act"
          label={`删掉${name}`}
          onPress={onRemove}
        >
          删掉
        </Button>
      </View>
    </View>
  );
}
