import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { drawStrokes } from './ink';
import { SignatureFrame } from './signature-frame';
import type { SignaturePadProps } from './signature-pad.shared';
import { createRecorder } from './strokes';

/** A pad to sign on by hand: with a finger, a pen or a mouse. */
export function SignaturePad({ id, name, error, onChange }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [recorder] = useState(() => createRecorder(() => canvas.current?.getBoundingClientRect().width ?? 0));
  const [isEmpty, setEmpty] = useState(true);

  const show = () => {
    const node = canvas.current;
    const pen = node?.getContext('2d');
    if (!node || !pen) return;
    const box = node.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    node.width = box.width * ratio;
    node.height = box.height * ratio;
    drawStrokes(pen, recorder.strokes(), node.width, node.height);
  };
  const settle = () => {
    const strokes = recorder.strokes();
    setEmpty(strokes.length === 0);
    onChange(strokes);
  };

  useEffect(() => {
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, []);

  const put = (event: PointerEvent<HTMLCanvasElement>, how: 'begin' | 'extend') => {
    const box = event.currentTarget.getBoundingClientRect();
    if (recorder[how](event.clientX - box.left, event.clientY - box.top, Date.now())) show();
  };
  const finish = () => {
    recorder.end();
    settle();
  };

  return (
    <SignatureFrame
      id={id}
      name={name}
      error={error}
      isEmpty={isEmpty}
      onClear={() => {
        recorder.clear();
        show();
        settle();
      }}
    >
      <canvas
        ref={canvas}
        id={`${id}-canvas`}
        className="signature-pad__canvas"
        role="img"
        aria-label={`签名框，请手写${name}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          put(event, 'begin');
        }}
        onPointerMove={(event) => put(event, 'extend')}
        onPointerUp={finish}
        onPointerCancel={finish}
      />
    </SignatureFrame>
  );
}
