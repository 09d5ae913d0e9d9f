import { useEffect, useRef, useState } from 'react';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import { choosePhotos, type PhotoOrigin } from '@/services/photos/choose-photos';
import { darkroom } from '@/services/photos/darkroom';
import { develop } from '@/services/photos/develop';
import { photoCloud } from '@/services/photos/photo-cloud';
import { createPhotoQueue, type WaitingPhoto } from '@/services/photos/photo-queue';
import { thumbnails } from '@/services/photos/thumbnails';
import { newRequestId } from '@/services/request-id';
import {
  type AttachmentRef,
  movedPhoto,
  ownPhotos,
  type PhotoPurpose,
  withoutPhoto,
  withPhoto,
} from './photo-refs';

export interface PhotosOfField extends PhotoPurpose {
  readonly value: readonly AttachmentRef[];
  onChange(value: AttachmentRef[]): void;
  onBusyChange?(isBusy: boolean): void;
}

export interface Photos {
  readonly own: readonly AttachmentRef[];
  readonly waiting: readonly WaitingPhoto[];
  add(origin: PhotoOrigin, most: number): void;
  goOn(key: number): void;
  drop(key: number): void;
  move(attachmentId: AttachmentId, by: -1 | 1): void;
  remove(attachmentId: AttachmentId): void;
}

/** The photos of one field: those that are in the cloud, those on the way there, and what can be done with them. */
export function usePhotos(field: PhotosOfField): Photos {
  const [, setTurn] = useState(0);
  /** Answers come when the form has long been drawn anew: they go by what is there then. */
  const latest = useRef(field);
  latest.current = field;
  const isShown = useRef(true);
  const wasBusy = useRef(false);

  const change = (value: AttachmentRef[]) => {
    latest.current = { ...latest.current, value };
    latest.current.onChange(value);
  };
  const [queue] = useState(() =>
    createPhotoQueue({
      cannotOpen: darkroom.cannotOpen,
      develop: (source) => develop(darkroom, source),
      send: photoCloud.send,
      newRequestId,
      onArrived({ attachmentId, thumbnail }) {
        thumbnails.keep(attachmentId, thumbnail);
        change(withPhoto(latest.current.value, latest.current, attachmentId));
      },
      onChange() {
        if (!isShown.current) return;
        setTurn((turn) => turn + 1);
        const isBusy = queue.isBusy();
        if (isBusy !== wasBusy.current) latest.current.onBusyChange?.(isBusy);
        wasBusy.current = isBusy;
      },
    }),
  );
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  return {
    own: ownPhotos(field.value, field),
    waiting: queue.waiting(),
    add(origin, most) {
      void choosePhotos(origin, most).then((sources) => queue.add(sources.slice(0, most), field.kind));
    },
    goOn: queue.goOn,
    drop: queue.drop,
    move: (attachmentId, by) => change(movedPhoto(latest.current.value, latest.current, attachmentId, by)),
    remove(attachmentId) {
      change(withoutPhoto(latest.current.value, attachmentId));
      thumbnails.forget(attachmentId);
      photoCloud.discard(attachmentId);
    },
  };
}
