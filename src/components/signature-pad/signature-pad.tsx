import { Canvas, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { drawStrokes, type Pen } from './ink';
import { SignatureFrame } from './signature-frame';
import type { SignaturePadProps } from './signature-pad.shared';
import { createRecorder, type Point, type Strokes } from './strokes';

interface Paper {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pen?: Pen;
}

interface Touched {
  readonly x?: number;
  readonly y?: number;
  readonly pageX?: number;
  readonly pageY?: number;
}

/** A touch as a canvas or another element reports it. */
interface Touching {
  readonly touches: ArrayLike<Touched>;
  readonly changedTouches: ArrayLike<Touched>;
}

interface CanvasNode {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
}

const USUAL_PIXEL_RATIO = 2;
/** Without a canvas the last points are shown as dots; more would be too many nodes. */
const MOST_DOTS = 200;

/** Finds where the paper lies on the page and, where there is one, its canvas. */
function measure(id: string, found: (paper: Paper) => void): void {
  const query = Taro.createSelectorQuery();
  query.select(`#${id}-paper`).boundingClientRect();
  query.selectViewport().scrollOffset();
  query.select(`#${id}-canvas`).fields({ node: true, size: true });
  query.exec(([box, scroll, canvas]) => {
    if (!box) return;
    const paper = {
      left: box.left + (scroll?.scrollLeft ?? 0),
      top: box.top + (scroll?.scrollTop ?? 0),
      width: box.width,
      height: box.height,
    };
    const node = canvas?.node as CanvasNode | undefined;
    if (!node?.getContext) return found(paper);
    node.width = box.width * USUAL_PIXEL_RATIO;
    node.height = box.height * USUAL_PIXEL_RATIO;
    found({ ...paper, pen: node.getContext('2d') });
  });
}

/** Where a finger is on the paper: a canvas says it itself, other elements say it from the page. */
function fingerOn(paper: Paper, event: Touching): { x: number; y: number } | undefined {
  const touch = event.touches[0] ?? event.changedTouches[0];
  if (!touch) return undefined;
  if (touch.x !== undefined && touch.y !== undefined) return { x: touch.x, y: touch.y };
  return { x: (touch.pageX ?? 0) - paper.left, y: (touch.pageY ?? 0) - paper.top };
}

/** A pad to sign on by hand. Draws on a canvas; where there is none, the strokes show as dots. */
export function SignaturePad({ id, name, error, onChange }: SignaturePadProps) {
  const paper = useRef<Paper>();
  const [recorder] = useState(() => createRecorder(() => paper.current?.width ?? 0));
  const [isReady, setReady] = useState(false);
  const [isEmpty, setEmpty] = useState(true);
  const [dots, setDots] = useState<Point[]>([]);

  const show = (strokes: Strokes) => {
    const { pen, width, height } = paper.current ?? { width: 0, height: 0 };
    if (pen) drawStrokes(pen, strokes, width * USUAL_PIXEL_RATIO, height * USUAL_PIXEL_RATIO);
    else setDots(strokes.reduce<Point[]>((all, stroke) => all.concat(stroke), []).slice(-MOST_DOTS));
  };
  const settle = () => {
    const strokes = recorder.strokes();
    setEmpty(strokes.length === 0);
    onChange(strokes);
  };

  // The pad may come after the page is ready, when `useReady` is never called.
  useEffect(() => {
    Taro.nextTick(() =>
      measure(id, (found) => {
        paper.current = found;
        setReady(true);
      }),
    );
  }, [id]);

  const put = (event: Touching, how: 'begin' | 'extend') => {
    if (!paper.current) return;
    const finger = fingerOn(paper.current, event);
    if (finger && recorder[how](finger.x, finger.y, Date.now())) show(recorder.strokes());
  };
  const touches = {
    onTouchStart: (event: unknown) => put(event as Touching, 'begin'),
    onTouchMove: (event: unknown) => put(event as Touching, 'extend'),
    onTouchEnd: () => {
      recorder.end();
      settle();
    },
  };

  return (
    <SignatureFrame
      id={id}
      name={name}
      error={error}
      isEmpty={isEmpty}
      isReady={isReady}
      onClear={() => {
        recorder.clear();
        show([]);
        settle();
      }}
    >
      <View id={`${id}-paper`} className="signature-pad__paper">
        <Canvas
          type="2d"
          id={`${id}-canvas`}
          canvasId={`${id}-canvas`}
          className="signature-pad__canvas"
          disableScroll
          {...touches}
        />
        {dots.map((dot) => (
          <View
            key={dot.join('-')}
            className="signature-pad__dot"
            style={{
              left: `${dot[0] / 10}%`,
              top: `${(dot[1] / 1000) * (paper.current?.width ?? 0)}px`,
            }}
          />
        ))}
      </View>
    </SignatureFrame>
  );
}
