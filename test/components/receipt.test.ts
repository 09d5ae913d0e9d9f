import {
  type Brush,
  drawReceipt,
  RECEIPT_WIDTH,
  receiptHeight,
  wrap,
} from '@/components/receipt/draw-receipt';
import { type ReceiptContent, receiptInWords } from '@/components/receipt/receipt.shared';

const CONTENT: ReceiptContent = {
  title: '申请回执',
  number: '859 255 035',
  lines: [
    {
      name: '由谁来办',
      text: '桃溪镇人民政府社会事务办公室，青禾县桃溪镇中心街道 8 号便民服务中心一楼三号窗口',
    },
    { name: '电话', text: '0999-0002201' },
    { name: '接下来', text: '最晚 2026年11月26日 看完材料' },
  ],
};

const sizeOf = (font: string): number => Number(/(\d+)px/.exec(font)?.[1] ?? 0);

/** A Chinese character is as wide as it is high, a digit half of it. */
const halfWidths = (text: string): number => text.length + (text.match(/[^ -~]/g) ?? []).length;

function brush() {
  const written: { text: string; left: number; right: number; bottom: number }[] = [];
  const made: Brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillRect: () => undefined,
    strokeRect: () => undefined,
    measureText: (text) => ({ width: halfWidths(text) * sizeOf(made.font) * 0.5 }),
    fillText(text, x, y) {
      const { width } = made.measureText(text);
      const left = made.textAlign === 'center' ? x - width / 2 : x;
      written.push({ text, left, right: left + width, bottom: y + sizeOf(made.font) });
    },
  };
  return { made, written };
}

describe('the receipt as a picture', () => {
  test('holds everything, inside its frame', () => {
    const { made, written } = brush();
    const height = receiptHeight(made, CONTENT);
    drawReceipt(made, CONTENT, height);
    const all = written.map(({ text }) => text).join('');
    for (const piece of [
      '申请回执',
      '859 255 035',
      '三号窗口',
      '0999-0002201',
      '2026年11月26日',
      '不收一分钱',
    ])
      expect(all).toContain(piece);
    for (const { left, right, bottom } of written) {
      expect(left).toBeGreaterThanOrEqual(20);
      expect(right).toBeLessThanOrEqual(RECEIPT_WIDTH - 20);
      expect(bottom).toBeLessThan(height - 20);
    }
  });

  test('lines break between words; numbers stay whole, and no line begins with a comma', () => {
    const lines = wrap('请打电话 0999-0002201，问问办到哪一步了，谢谢', 10, (text) => text.length);
    expect(lines.some((line) => line.includes('0999-0002201'))).toBe(true);
    expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([]);
    expect(lines.join('').replace(/ /g, '')).toBe('请打电话0999-0002201，问问办到哪一步了，谢谢');
  });

  test('says the same in words for who cannot see it', () => {
    expect(receiptInWords(CONTENT)).toContain('申请编号 859 255 035');
    expect(receiptInWords(CONTENT)).toContain('电话：0999-0002201');
  });
});
