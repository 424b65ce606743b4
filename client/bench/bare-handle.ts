/** What the measurements may ask of the bare page. */
export interface BareElement {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string>>;
  readonly position?: { readonly x: number; readonly y: number };
}

export interface BareHandle {
  /** The usual way: everything else is given a class that fades it. */
  highlight(id: string): void;
  add(more: readonly BareElement[]): void;
  fcose(): Promise<{ ms: number; places: readonly (readonly [string, number, number])[] }>;
}

declare global {
  interface Window {
    bare?: BareHandle;
  }
}
