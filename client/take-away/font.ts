/** The page's own font as a data address, for what must show alike where the page is not. Fetched when asked for. */
import address from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

let fetched: Promise<string | undefined> | undefined;

const read = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

async function fetchFont(): Promise<string | undefined> {
  const reply = await fetch(address);
  return reply.ok ? read(await reply.blob()) : undefined;
}

/** Without it the text is set in the reader's own font: a lesser picture, and no wrong one. */
export const embeddedFont = (): Promise<string | undefined> => {
  fetched ??= fetchFont().catch(() => {
    fetched = undefined;
    return undefined;
  });
  return fetched;
};
