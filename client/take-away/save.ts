/** Hands a file to the reader, under a name that says what it is of. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const jsonFile = (text: string): Blob => new Blob([text], { type: 'application/json' });

export const fileName = (focus: string | undefined, revision: string, ending: string): string =>
  `watchgraph-${focus ?? 'picture'}-${revision}.${ending}`;
