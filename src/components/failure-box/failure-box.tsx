import { Text } from '@tarojs/components';
import type { CallFailure } from '@/services/outcome';
import { Button } from '../button/button';
import { Notice } from '../notice/notice';
import './failure-box.scss';

export interface FailureBoxProps {
  readonly failure: CallFailure;
  /** Shown as a button where trying again may help. */
  onRetry?(): void;
}

/** A failure in words that say what to do, with the number to read to the office and a way to try again. */
export function FailureBox({ failure, onRetry }: FailureBoxProps) {
  return (
    <Notice id="failure" tone="bad" title={failure.message}>
      {failure.fields?.map((field) => (
        <Text key={field.path} className="failure-box__line">
          · {field.message}
        </Text>
      ))}
      {failure.code === 'internal' && failure.requestId ? (
        <Text className="failure-box__line">编号：{failure.requestId}</Text>
      ) : null}
      {onRetry ? (
        <Button id="retry" kind="secondary" className="failure-box__retry" onPress={onRetry}>
          再试一次
        </Button>
      ) : null}
    </Notice>
  );
}
