/** Put into every page before anything else: notes when a canvas was drawn on, and how long tasks of the page took. */

export interface Watched {
  /**
   * Frames in which a canvas was drawn on: when the first stroke came, when the frame was done, and whether anything stands
   * on the canvas by then. A single stroke may bring a whole picture that was made beside the page.
   */
  readonly frames: { began: number; ended: number; strokes: number; shows: boolean }[];
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

  const probe = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
  const isBlank = (canvas: HTMLCanvasElement): boolean => {
    if (!probe || canvas.width === 0 || canvas.height === 0) return true;
    probe.clearRect(0, 0, 64, 64);
    probe.drawImage(canvas, 0, 0, 64, 64);
    return probe.getImageData(0, 0, 64, 64).data.every((value) => value === 0);
  };

  let open: { began: number; strokes: number; on: Set<HTMLCanvasElement> } | undefined;
  let shows = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (open) {
      const { on, ...frame } = open;
      const ended = performance.now();
      // Looked at until something is there, because to read a canvas back costs a millisecond or more.
      shows ||= [...on].some((canvas) => !isBlank(canvas));
      watched.frames.push({ ...frame, ended, shows });
    }
    open = undefined;
  };
  const touched = (name: string, canvas: HTMLCanvasElement): void => {
    if (!open) {
      open = { began: performance.now(), strokes: 0, on: new Set() };
      channel.port2.postMessage(null);
    }
    open.strokes += name === 'clearRect' ? 0 : 1;
    open.on.add(canvas);
  };
  const drawing = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'drawImage', 'clearRect'] as const) {
    const own = drawing[name] as (this: CanvasRenderingContext2D, ...rest: unknown[]) => void;
    Object.assign(drawing, {
      [name](this: CanvasRenderingContext2D, ...rest: unknown[]): void {
        // Off-screen drawings that are kept for later are part of no frame.
        if (this.canvas.isConnected) touched(name, this.canvas);
        own.apply(this, rest);
      },
    });
  }
}
