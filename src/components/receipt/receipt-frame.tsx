import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { accessible } from '../accessibility/accessibility';
import { Button } from '../button/button';
import './receipt.scss';

interface ReceiptFrameProps {
  /** What became of saving, in words; undefined before. */
  readonly said: string | undefined;
  readonly saveText: string | undefined;
  onSave(): void;
  /** The canvas it is drawn on, and the picture where it can be shown. */
  readonly children: ReactNode;
}

/** The button that saves the receipt, and what is said then. */
export function ReceiptFrame({ said, saveText = '把回执存成图片', onSave, children }: ReceiptFrameProps) {
  return (
    <View className="receipt">
      <Button id="save-receipt" kind="secondary" onPress={onSave}>
        {saveText}
      </Button>
      <View {...accessible({ role: 'status', live: 'polite' })}>
        {said ? (
          <Text id="receipt-said" className="receipt__said">
            {said}
          </Text>
        ) : null}
      </View>
      {children}
    </View>
  );
}
