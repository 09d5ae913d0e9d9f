import type { ResponseOf } from '@/contracts/action-contract';
import type { getMyCase } from '@/contracts/application/get-my-case';

export type MyCase = ResponseOf<typeof getMyCase>;
