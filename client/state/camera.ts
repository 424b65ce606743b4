/** What the panels may ask of the camera. The canvas puts its own here while it is mounted. */
import { signal } from '@preact/signals';
import type { Point } from './view.ts';

export interface Camera {
  fit(): void;
  zoomBy(factor: number): void;
  /** Where an entity is on the page just now, in its pixels. */
  onPage(id: string): Point | undefined;
}

export const camera = signal<Camera | undefined>(undefined);
