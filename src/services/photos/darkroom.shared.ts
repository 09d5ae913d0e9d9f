/** The part of a 2d context that preparing a photo needs; WeChat's and the browser's both have it. */
export interface PhotoPen {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(image: never, x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  measureText(text: string): { readonly width: number };
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** A sheet to draw on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pen: PhotoPen;
  /** The platform's canvas. */
  readonly image: unknown;
}

/** A photo that this phone could open. */
export interface OpenedPhoto {
  readonly width: number;
  readonly height: number;
  readonly image: unknown;
}

/** A photo as the person chose it: a path in WeChat, a file in a browser. */
export type PhotoSource = unknown;

/** What a platform can do with photos. */
export interface Darkroom {
  /** What a person reads when a photo cannot be opened here. */
  readonly cannotOpen: string;
  /** Undefined when the phone cannot open this format. */
  open(source: PhotoSource): Promise<OpenedPhoto | undefined>;
  sheet(width: number, height: number): Sheet;
  /** The sheet as a JPEG in base64; `quality` 0–1. */
  toJpeg(sheet: Sheet, quality: number): Promise<string>;
}
