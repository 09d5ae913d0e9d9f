import { Text, View } from '@tarojs/components';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import { FailureBox } from '../failure-box/failure-box';
import { useShownPhoto } from '../photo-list/use-shown-photo';
import { FieldFrame } from '../text-field/field-frame';
import { PhotoItem } from './photo-item';
import type { AttachmentRef } from './photo-refs';
import { type PhotosOfField, usePhotos } from './use-photos';
import { WaitingItem } from './waiting-item';
import './photo-field.scss';

export interface PhotoFieldProps extends PhotosOfField {
  /** Without one it follows from kind and person. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** At most so many photos in this field. */
  readonly most?: number;
  /** The photos of the form; those of another kind or person are left as they are. */
  readonly value: readonly AttachmentRef[];
  /** Photos are on their way: a form waits with handing in until none is. */
  onBusyChange?(isBusy: boolean): void;
}

const USUAL_MOST = 9;
const USUAL_HINT = '放平、拍清楚，四个角都拍进去。照片上会自动印上“仅用于社会救助申请”。';

/** Photos of one kind: taken or chosen, made small and marked on this phone, sent one by one, put in order. */
export function PhotoField(props: PhotoFieldProps) {
  const { kind, memberId, label, hint = USUAL_HINT, error, most = USUAL_MOST } = props;
  const id = props.id ?? ['photos', kind, memberId].filter(Boolean).join('-');
  const { own, waiting, add, goOn, drop, move, remove } = usePhotos(props);
  const { show, openingId, failure } = useShownPhoto();
  const room = most - own.length - waiting.length;
  const onTheWay = waiting.filter(({ stage }) => stage !== 'refused').length;

  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {own.map(({ attachmentId }, index) => (
        <PhotoItem
          key={attachmentId}
          id={`${id}-${index + 1}`}
          attachmentId={attachmentId}
          label={label}
          place={index + 1}
          isLast={index === own.length - 1}
          isOpening={openingId === attachmentId}
          onShow={() => show(attachmentId, `${label}第 ${index + 1} 张`)}
          onMove={(by) => move(attachmentId, by)}
          onRemove={() => remove(attachmentId)}
        />
      ))}
      {waiting.map((photo) => (
        <WaitingItem
          key={photo.key}
          id={`${id}-waiting-${photo.key}`}
          label={label}
          photo={photo}
          onGoOn={() => goOn(photo.key)}
          onDrop={() => drop(photo.key)}
        />
      ))}
      {failure ? <FailureBox failure={failure} /> : null}
      <View className="photo-field__state" {...accessible({ live: 'polite' })}>
        <Text>{stateWords(own.length, onTheWay, most)}</Text>
      </View>
      {room > 0 ? (
        <View className="photo-field__add">
          <Button
            id={`${id}-camera`}
            kind="secondary"
            label={`拍照，${label}`}
            onPress={() => add('camera', room)}
          >
            拍照
          </Button>
          <Button
            id={`${id}-album`}
            kind="secondary"
            label={`从相册选，${label}`}
            onPress={() => add('album', room)}
          >
            从相册选
          </Button>
        </View>
      ) : null}
    </FieldFrame>
  );
}

function stateWords(there: number, onTheWay: number, most: number): string {
  const sent = there > 0 ? `已传好 ${there} 张` : '还没有照片';
  if (onTheWay > 0) return `${sent}，还有 ${onTheWay} 张没传好`;
  return there >= most ? `${sent}，够了` : sent;
}
