import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Disclosure } from '@/components/disclosure/disclosure';
import { PhotoField } from '@/components/photo-field/photo-field';
import type { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { ATTACHMENT_TEXTS } from '@/domain/attachment/attachment-text';
import type { FieldsProps } from './fields';
import { offeredPhotos } from './offered-photos';

interface PhotosProps extends Pick<FieldsProps, 'draft' | 'change'> {
  /** Photos are on their way: handing in waits. */
  onBusyChange(isBusy: boolean): void;
  /** The person came for the photos. */
  readonly isOpen?: boolean;
}

/** Photos of papers that help; behind a tap, for nobody needs them to hand in. */
export function Photos({ draft, change, onBusyChange, isOpen = false }: PhotosProps) {
  const kinds = offeredPhotos(draft);
  const [busy, setBusy] = useState<readonly AttachmentKind[]>([]);
  const note = (kind: AttachmentKind, isBusy: boolean) => {
    const next = [...busy.filter((other) => other !== kind), ...(isBusy ? [kind] : [])];
    setBusy(next);
    onBusyChange(next.length > 0);
  };
  if (kinds.length === 0) return null;
  return (
    <Disclosure id="photos" label="要交照片，点这里" name="要交照片，点这里。没有也能交" startsOpen={isOpen}>
      <View className="stack stack--loose">
        <Text className="body body--soft">没有也能交，上门时再拍。</Text>
        {kinds.map((kind) => (
          <PhotoField
            key={kind}
            kind={kind}
            label={ATTACHMENT_TEXTS[kind]}
            value={draft.attachments}
            onChange={(attachments) => change({ attachments })}
            onBusyChange={(isBusy) => note(kind, isBusy)}
          />
        ))}
      </View>
    </Disclosure>
  );
}
