/** A drawing as PNG, at double size, through a canvas that nobody sees. */
import type { Drawn } from '../drawing/picture-svg.ts';

const SCALE = 2;
/** What browsers refuse to make a canvas of, in pixels of a side and altogether. */
const [LONGEST, MOST] = [16_000, 120_000_000];

export const scaleFor = ({ width, height }: Pick<Drawn, 'width' | 'height'>): number =>
  Math.min(SCALE, LONGEST / width, LONGEST / height, Math.sqrt(MOST / (width * height)));

export async function pngOf(drawn: Drawn): Promise<Blob> {
  const scale = scaleFor(drawn);
  const address = URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(drawn.width * scale), Math.round(drawn.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
