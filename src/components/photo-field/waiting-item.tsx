import { Text, View } from '@tarojs/components';
import type { WaitingPhoto } from '@/services/photos/photo-queue';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { PhotoPicture } from '../photo-picture/photo-picture';

interface WaitingItemProps {
  readonly id: string;
  readonly label: string;
  readonly photo: WaitingPhoto;
  onGoOn(): void;
  onDrop(): void;
}

/** What the person may do about one that does not go on by itself. */
const CHOICES: Readonly<
  Partial<Record<WaitingPhoto['stage'], { readonly goOn?: string; readonly drop: string }>>
> = {
  blurred: { goOn: '看得清，就用这张', drop: '不要这张，我重拍' },
  lost: { goOn: '再传一次', drop: '不要这张' },
  refused: { drop: '知道了' },
};

/** One photo on its way, or one about which the person has to decide. */
export function WaitingItem({ id, label, photo, onGoOn, onDrop }: WaitingItemProps) {
  const choice = CHOICES[photo.stage];
  return (
    <View id={id} className={`photo-item photo-item--${photo.stage}`}>
      <View className="photo-item__head">
        {photo.thumbnail ? (
          <PhotoPicture
            className="photo-item__picture"
            address={photo.thumbnail}
            label={`${label}，还没有传好`}
          />
        ) : (
          <View className="photo-item__picture photo-item__picture--none" {...accessible({ hidden: true })}>
            <Text>…</Text>
          </View>
        )}
        <View
          className="photo-item__words"
          {...accessible(choice ? { role: 'alert', live: 'assertive' } : { live: 'polite' })}
        >
          <Text>{choice ? `! ${photo.words}` : photo.words}</Text>
        </View>
      </View>
      {choice ? (
        <View className="photo-item__acts">
          {choice.goOn ? (
            <Button id={`${id}-go-on`} className="photo-item__act" onPress={onGoOn}>
              {choice.goOn}
            </Button>
          ) : null}
          <Button id={`${id}-drop`} kind="secondary" className="photo-item__act" onPress={onDrop}>
            {choice.drop}
          </Button>
        </View>
      ) : null}
    </View>
  );
}
