import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";

interface DrawingCanvas {
  canvas: Canvas | null;
  context: SKRSContext2D | null;
}

/**
 * What pdf.js draws on beside the page itself, one canvas for each image and each layer; `new` makes one
 * set, as pdf.js wants it. Their memory lies outside all figures of the thread, so pixels are counted here.
 * Throws `TooManyPixels` beyond what a page of one scan needs.
 */
export class LimitedCanvases {
  #pixels = 0;

  create(width: number, height: number): DrawingCanvas {
    this.#take(width * height);
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }

  reset({ canvas }: DrawingCanvas, width: number, height: number): void {
    if (!canvas) throw new TypeError("a canvas that was given back");
    this.#take(width * height - canvas.width * canvas.height);
    canvas.width = width;
    canvas.height = height;
  }

  destroy(drawing: DrawingCanvas): void {
    if (!drawing.canvas) return;
    this.reset(drawing, 0, 0);
    drawing.canvas = null;
    drawing.context = null;
  }

  #take(pixels: number): void {
    if (this.#pixels + pixels > mostPixels) throw new TooManyPixels();
    this.#pixels += pixels;
  }
}

export class TooManyPixels extends Error {
  override name = "TooManyPixels";
}

/** An A4 page in colour at 600 dpi has 35 million, and is made smaller by halves. 4 bytes each. */
const mostPixels = 60_000_000;
