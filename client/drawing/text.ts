/** How wide text will be, without a page to measure it in, and how it breaks into lines. */

/** Hundredths of the font size that Inter advances by, in the heavier of the two weights that are drawn. */
const WIDTHS: Readonly<Record<number, string>> = {
  25: ' ',
  27: 'ijlîI',
  32: '!,.:·’',
  34: "';`t|",
  38: '()[]/\\fr',
  43: '1{}',
  48: '-_^',
  52: '”–“"*?s',
  58: 'Lakxzàâ7Jcçvyéèê',
  61: 'Fe5EhnouùôûÉ2bdpqg«»',
  65: '#3689$PRSZ&0BT+4<=>~',
  72: 'KYDXAVÀ',
  76: 'CUGHNOQ',
  84: 'w≠',
  92: 'mM…',
  101: 'œ%@—W',
};
const advance = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 100]),
  ),
);

/** Chinese and its punctuation, which fill a square each and may break between any two. */
const SQUARE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

const widthOfCharacter = (character: string): number => advance.get(character) ?? (SQUARE.test(character) ? 1 : 0.62);

/** About how wide a text is at a font size. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size;

/** What must stay together on a line. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+|\s+/g) ?? [];

const chopped = (piece: string, most: number, size: number): string[] => {
  const parts = [''];
  for (const character of piece) {
    const last = parts.length - 1;
    if (parts[last] !== '' && widthOf(parts[last] + character, size) > most) parts.push(character);
    else parts[last] += character;
  }
  return parts;
};

/** The text as lines no wider than that. A word that is wider stays whole, unless it may be `broken` anywhere. */
export function wrapped(text: string, most: number, size: number, broken = false): readonly string[] {
  const pieces = broken ? piecesOf(text).flatMap((piece) => chopped(piece, most, size)) : piecesOf(text);
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last.trim() !== '' && widthOf((last + piece).trimEnd(), size) > most) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
