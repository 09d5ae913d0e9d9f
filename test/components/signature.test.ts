import { drawStrokes, type Pen } from '@/components/signature-pad/ink';
import { createRecorder } from '@/components/signature-pad/strokes';

const PAD_WIDTH = 500;
const write = (points: number) => {
  const recorder = createRecorder(() => PAD_WIDTH);
  recorder.begin(10, 10, 1000);
  for (let i = 1; i < points; i += 1) recorder.extend(10 + i * 5, 10 + i * 3, 1000 + i * 16);
  recorder.end();
  return recorder;
};

describe('recording a signature', () => {
  test('keeps thousandths of the pad’s width and milliseconds since the first touch', () => {
    const recorder = createRecorder(() => PAD_WIDTH);
    recorder.begin(50, 100, 5000);
    recorder.extend(250, 110, 5040);
    recorder.end();
    expect(recorder.strokes()).toEqual([
      [
        [100, 200, 0],
        [500, 220, 40],
      ],
    ]);
  });

  test('a finger that leaves the pad stays at its edge, one that rests adds nothing', () => {
    const recorder = createRecorder(() => PAD_WIDTH);
    recorder.begin(-20, 9000, 0);
    expect(recorder.extend(-19, 9000, 10)).toBeUndefined();
    expect(recorder.strokes()).toEqual([[[0, 1000, 0]]]);
  });

  test('never holds more points than can be stored', () => {
    const recorder = createRecorder(() => 1000);
    recorder.begin(0, 0, 0);
    for (let i = 0; i < 7000; i += 1) recorder.extend((i * 10) % 1000, (i * 7) % 1000, i);
    expect(recorder.strokes().flat().length).toBeLessThanOrEqual(6000);
  });

  test('clearing starts afresh, the clock too', () => {
    const recorder = write(20);
    recorder.clear();
    expect(recorder.strokes()).toEqual([]);
    recorder.begin(5, 5, 99_000);
    expect(recorder.strokes()).toEqual([[[10, 10, 0]]]);
  });

  test('is drawn at the size of the pad', () => {
    const moves: number[][] = [];
    const pen: Pen = {
      lineWidth: 0,
      lineCap: 'butt',
      lineJoin: 'bevel',
      strokeStyle: '',
      clearRect: () => undefined,
      beginPath: () => undefined,
      moveTo: (x, y) => moves.push([x, y]),
      lineTo: (x, y) => moves.push([x, y]),
      stroke: () => undefined,
    };
    drawStrokes(
      pen,
      [
        [
          [100, 50, 0],
          [200, 100, 10],
        ],
      ],
      2000,
      800,
    );
    expect(moves).toEqual([
      [200, 100],
      [400, 200],
    ]);
  });
});
