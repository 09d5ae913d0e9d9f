import { useState } from 'react';
import { drawReceipt, RECEIPT_WIDTH, receiptHeight } from './draw-receipt';
import { type ReceiptContent, type ReceiptProps, receiptInWords } from './receipt.shared';
import { ReceiptFrame } from './receipt-frame';

function pictureOf(content: ReceiptContent): string | undefined {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  const height = receiptHeight(brush, content);
  canvas.width = RECEIPT_WIDTH;
  canvas.height = height;
  drawReceipt(brush, content, height);
  return canvas.toDataURL('image/png');
}

function download(picture: string, name: string): void {
  const link = document.createElement('a');
  link.href = picture;
  link.download = `${name}.png`;
  link.click();
}

/** A receipt (回执) to keep as a picture: downloaded, and shown to be kept by a long press where nothing downloads. */
export function Receipt({ content, saveText }: ReceiptProps) {
  const [picture, setPicture] = useState<string>();
  const save = () => {
    const drawn = pictureOf(content);
    setPicture(drawn);
    if (drawn) download(drawn, content.title);
  };
  return (
    <ReceiptFrame
      said={picture ? '图片存到手机里了。没存上的，用手指按住下面的图，选“保存图片”。' : undefined}
      saveText={saveText}
      onSave={save}
    >
      {picture ? (
        <img id="receipt-picture" className="receipt__picture" src={picture} alt={receiptInWords(content)} />
      ) : null}
    </ReceiptFrame>
  );
}
