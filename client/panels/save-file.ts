/** Gives the reader a text as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later, because some browsers begin the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
