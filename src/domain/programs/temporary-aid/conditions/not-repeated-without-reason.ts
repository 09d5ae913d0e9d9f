import { notRepeatedWithoutReason as notRepeatedOf } from '../../shared/not-repeated-without-reason';

/** 同一事由无正当理由重复申请的不予救助. */
export const notRepeatedWithoutReason = notRepeatedOf('temporaryAid');
