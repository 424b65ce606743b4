/** The words of a saved page, parted into paragraphs as it shows them. Its scripts do not run and its pictures are not fetched. */

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element)) return '';
  const name = node.tagName.toUpperCase();
  if (SILENT.has(name)) return '';
  if (name === 'BR') return '\n';
  const inside = [...node.childNodes].map(wordsOf).join('');
  return INLINE.has(name) ? inside : `\n\n${inside}\n\n`;
}

export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return wordsOf(body)
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
