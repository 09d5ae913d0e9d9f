import { useRouter } from '@tarojs/taro';
import * as z from 'zod/mini';
import { getPack } from '@/contracts/policy/packs';

/** The release that the address names; undefined where it names none. */
export const useReleaseId = () => z.safeParse(getPack.request, useRouter().params).data?.releaseId;
