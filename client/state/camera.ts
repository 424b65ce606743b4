/** What the panels may ask of the camera. The canvas puts its own here while it is mounted. */
import { signal } from '@preact/signals';

export interface Camera {
  fit(): void;
  zoomBy(factor: number): void;
}

export const camera = signal<Camera | undefined>(undefined);
