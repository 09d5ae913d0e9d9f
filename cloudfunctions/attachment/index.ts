import { discardPhoto } from '@/contracts/attachment/discard';
import { fetchPhoto } from '@/contracts/attachment/fetch';
import { fetchPhotoOfCase } from '@/contracts/attachment/fetch-of-case';
import { sweepOrphans } from '@/contracts/attachment/sweep-orphans';
import { uploadPhoto } from '@/contracts/attachment/upload';
import { implementPreparedWrite, implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { showPhoto, showPhotoOfCase } from './use-cases/show-photo';
import { registerPhoto, storeFile } from './use-cases/store-photo';
import { sweep } from './use-cases/sweep';
import { throwAway } from './use-cases/throw-away';

export const main = serve('attachment', [
  implementPreparedWrite(uploadPhoto, storeFile, registerPhoto),
  implementRead(fetchPhoto, showPhoto),
  implementRead(fetchPhotoOfCase, showPhotoOfCase),
  implementWrite(discardPhoto, throwAway),
  implementRead(sweepOrphans, (_, context) => sweep(context)),
]);
