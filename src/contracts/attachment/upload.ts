import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { MOST_PHOTO_BYTES } from '@/domain/attachment/limits';
import { defineAction } from '../action-contract';

/** Base64 writes three bytes as four characters. */
const MOST_CHARACTERS = Math.ceil(MOST_PHOTO_BYTES / 3) * 4;

/** Keeps one photo, sealed, until an application or an answer takes it along. */
export const uploadPhoto = defineAction({
  function: 'attachment',
  action: 'upload',
  summary: '传一张照片（只收 JPEG，不超过 400 KB），交申请前只有自己看得到',
  access: { caller: 'anyone' },
  writes: true,
  maxRequestCharacters: 600_000,
  request: z.object({
    kind: AttachmentKind,
    /** The JPEG in base64. */
    content: z
      .string()
      .check(
        z.maxLength(MOST_CHARACTERS, '这张照片太大了，请重新拍一张，或者离近一点只拍要交的那一页。'),
        z.regex(/^[A-Za-z0-9+/]+={0,2}$/, '照片没有传好，请重新拍一张'),
      ),
  }),
  response: z.object({
    attachmentId: AttachmentId,
    /** As stored. */
    bytes: z.number(),
    width: z.number(),
    height: z.number(),
  }),
});
