import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { FieldFrame } from '../text-field/field-frame';
import type { SignaturePadProps } from './signature-pad.shared';
import './signature-pad.scss';

interface SignatureFrameProps extends Pick<SignaturePadProps, 'id' | 'name' | 'error'> {
  readonly isEmpty: boolean;
  /** Takes ink; until then nobody is invited to write. */
  readonly isReady?: boolean;
  onClear(): void;
  readonly children: ReactNode;
}

/** The pad's name, its paper, and the way to start again. */
export function SignatureFrame(props: SignatureFrameProps) {
  const { id, name, error, isEmpty, isReady = true, onClear, children } = props;
  return (
    <FieldFrame id={id} label="在框里用手指写名字" hint="写歪了没关系，可以重写。" error={error}>
      <View className={`signature-pad ${error ? 'signature-pad--wrong' : ''}`}>
        {children}
        {isEmpty && isReady ? <Text className="signature-pad__ghost">{`请写：${name}`}</Text> : null}
      </View>
      <Button
        id={`${id}-clear`}
        kind="secondary"
        className="signature-pad__clear"
        disabled={isEmpty}
        onPress={onClear}
      >
        擦掉重写
      </Button>
    </FieldFrame>
  );
}
