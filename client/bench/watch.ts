/** Put into every page before anything else: notes when a canvas was drawn on, and how long tasks of the page took. */

export interface Watched {
  /** Frames in which a canvas was drawn on: when the first stroke came, and when the frame was done. */
  readonly frames: { began: number; ended: number; strokes: number }[];
  /** Tasks that kept the page from everything else for 50 ms and more. */
  readonly tasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

export function watch(): void {
  const watched: Watched = { frames: [], tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  let open: Watched['frames'][number] | undefined;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (open) {
      open.ended = performance.now();
      watched.frames.push(open);
    }
    open = undefined;
  };
  const touched = (name: string): void => {
    const strokes = name === 'clearRect' ? 0 : 1;
    if (open) {
      open.strokes += strokes;
      return;
    }
    open = { began: performance.now(), ended: 0, strokes };
    channel.port2.postMessage(null);
  };
  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'drawImage', 'clearRect'] as const) {
    const own = drawing[name] as (this: CanvasRenderingContext2D, ...rest: unknown[]) => void;
    Object.assign(drawing, {
      [name](this: CanvasRenderingContext2D, ...rest: unknown[]): void {
        // Off-screen drawings that are kept for later are part of no frame.
        if (this.canvas.isConnected) touched(name);
        own.apply(this, rest);
      },
    });
  }
}
