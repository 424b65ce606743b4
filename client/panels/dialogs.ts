/** The dialogs by their names. Each is fetched when somebody asks for it; a new one is a file and a line here. */
import type { ComponentType } from 'preact';

/** Opens when it is rendered, and tells when the reader is done with it. */
export type DialogComponent = ComponentType<{ closed: () => void }>;

export const dialogs = {
  keys: async () => (await import('./KeysDialog.tsx')).KeysDialog,
  paths: async () => (await import('./PathsDialog.tsx')).PathsDialog,
  share: async () => (await import('./ShareDialog.tsx')).ShareDialog,
} as const satisfies Readonly<Record<string, () => Promise<DialogComponent>>>;

export type DialogName = keyof typeof dialogs;
