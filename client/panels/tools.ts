/**
 * What stands beside or over the picture when a reader asks for it. Each tool is fetched then; a new one is a file, a line
 * here, and its name in `words`.
 */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { announce } from '../state/announce.ts';
import { problemFrom } from '../state/loading.ts';
import { mayClose } from './closing.ts';
import type { IconName } from './Icon.tsx';

/**
 * `dialog` lies over everything and has the keyboard to itself; `over` lies over a corner of the picture and is soon gone;
 * the others take their room from the picture.
 */
export type ToolPlace = 'dialog' | 'side' | 'bottom' | 'over';

/** Opens when it is rendered, and tells when the reader is done with it. */
export type ToolComponent = ComponentType<{ closed: () => void }>;

export interface Tool {
  readonly place: ToolPlace;
  readonly icon: IconName;
  /** The key that opens and closes it anywhere but in a field. */
  readonly key: string | undefined;
  readonly load: () => Promise<ToolComponent>;
}

export const tools = {
  stories: {
    place: 'side',
    icon: 'story',
    key: 'r',
    load: async () => (await import('./StoriesTool.tsx')).StoriesTool,
  },
  paths: { place: 'dialog', icon: 'path', key: 'h', load: async () => (await import('./PathsDialog.tsx')).PathsDialog },
  filter: {
    place: 'side',
    icon: 'filter',
    key: 'v',
    load: async () => (await import('./FilterPanel.tsx')).FilterPanel,
  },
  time: { place: 'bottom', icon: 'time', key: 't', load: async () => (await import('./TimeStrip.tsx')).TimeStrip },
  layout: { place: 'over', icon: 'layout', key: 'g', load: async () => (await import('./LayoutMenu.tsx')).LayoutMenu },
  tidy: { place: 'over', icon: 'tidy', key: 'y', load: async () => (await import('./Tidying.tsx')).Tidying },
  simplify: {
    place: 'side',
    icon: 'simplify',
    key: 'b',
    load: async () => (await import('./SimplifyPanel.tsx')).SimplifyPanel,
  },
  changes: {
    place: 'side',
    icon: 'history',
    key: 'k',
    load: async () => (await import('./ChangesPanel.tsx')).ChangesPanel,
  },
  saved: { place: 'side', icon: 'saved', key: 'n', load: async () => (await import('./SavedTool.tsx')).SavedTool },
  share: { place: 'dialog', icon: 'out', key: 's', load: async () => (await import('./ShareDialog.tsx')).ShareDialog },
  keys: { place: 'dialog', icon: 'keys', key: '?', load: async () => (await import('./KeysDialog.tsx')).KeysDialog },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof tools;

export const toolList: readonly (readonly [ToolName, Tool])[] = (Object.keys(tools) as ToolName[]).map((name) => [
  name,
  tools[name],
]);

export interface OpenTool {
  readonly name: ToolName;
  readonly Shown: ToolComponent;
}

const open = signal<Readonly<Partial<Record<ToolPlace, OpenTool>>>>({});
/** At most one tool stands at each place. */
export const openTools = {
  at: (place: ToolPlace): OpenTool | undefined => open.value[place],
};

export const isOpen = (name: ToolName): boolean => open.value[tools[name].place]?.name === name;

export function closeTool(name: ToolName): void {
  if (!mayClose(name)) return;
  const { [tools[name].place]: standing, ...others } = open.peek();
  if (standing?.name === name) open.value = others;
}

export async function openTool(name: ToolName): Promise<void> {
  try {
    const Shown = await tools[name].load();
    open.value = { ...open.peek(), [tools[name].place]: { name, Shown } };
  } catch (error) {
    announce({ what: 'failed', problem: problemFrom(error) });
  }
}

export const toggleTool = (name: ToolName): void => {
  if (isOpen(name)) closeTool(name);
  else void openTool(name);
};
