import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { type Brush, drawReceipt, RECEIPT_WIDTH, receiptHeight } from './draw-receipt';
import type { ReceiptContent, ReceiptProps } from './receipt.shared';
import { ReceiptFrame } from './receipt-frame';

const CANVAS = 'receipt-canvas';
const SAVED = '存好了，在手机相册里。';
const HOLD_TO_SAVE = '手机没让存进相册。图片打开以后，用手指按住它，选“保存图片”。';
const NOT_DRAWN = '这台手机存不了图片。请把上面的编号抄下来，或者截个屏。';

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): Brush;
}

const canvasNode = (): Promise<CanvasNode | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${CANVAS}`)
      .fields({ node: true })
      .exec(([found]) => resolve(found?.node as CanvasNode | undefined));
  });

/** Draws the receipt and gives the path of its picture. */
async function pictureOf(content: ReceiptContent): Promise<string | undefined> {
  const node = await canvasNode();
  if (!node?.getContext) return undefined;
  node.width = RECEIPT_WIDTH;
  const height = receiptHeight(node.getContext('2d'), content);
  node.height = height;
  drawReceipt(node.getContext('2d'), content, height);
  const size = { width: RECEIPT_WIDTH, height, destWidth: RECEIPT_WIDTH, destHeight: height };
  const drawn = { canvas: node as unknown as Taro.Canvas, ...size, fileType: 'png' as const };
  const { tempFilePath } = await Taro.canvasToTempFilePath(drawn);
  return tempFilePath;
}

/** Saves the picture; where the album is closed to the program, shows it for the person to keep. Says what became of it. */
async function keep(content: ReceiptContent): Promise<string> {
  const path = await pictureOf(content).catch(() => undefined);
  if (!path) return NOT_DRAWN;
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path });
    return SAVED;
  } catch {
    return Taro.previewImage({ urls: [path] }).then(
      () => HOLD_TO_SAVE,
      () => NOT_DRAWN,
    );
  }
}

/** A receipt (回执) to keep as a picture. */
export function Receipt({ content, saveText }: ReceiptProps) {
  const [said, setSaid] = useState<string>();
  return (
    <ReceiptFrame said={said} saveText={saveText} onSave={() => void keep(content).then(setSaid)}>
      <Canvas type="2d" id={CANVAS} canvasId={CANVAS} className="receipt__canvas" />
    </ReceiptFrame>
  );
}
