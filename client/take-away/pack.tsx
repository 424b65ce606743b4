/** The evidence pack: one page of HTML that holds everything, needs no network and runs nothing. */
import { renderToString } from 'preact-render-to-string';
import { escaped } from '../drawing/xml.ts';
import { sha256 } from '../state/hashing.ts';
import { About } from './page/About.tsx';
import { Checksums } from './page/Checksums.tsx';
import { Heading, Picture } from './page/Heading.tsx';
import { Legend } from './page/Legend.tsx';
import { Lines } from './page/Lines.tsx';
import { Outline } from './page/Outline.tsx';
import { Sources } from './page/Sources.tsx';
import type { WithEvidence } from './telling.ts';

const [BEGINS, ENDS] = ['<!-- content begins -->', '<!-- content ends -->'];

/** Compares what the page says of itself with what it holds. It is shown, never run. */
export const CHECK = `import hashlib, html, re, sys
page = open(sys.argv[1], encoding="utf-8", newline="").read()
content = page.split("${BEGINS}")[1].split("${ENDS}")[0]
sha256 = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
told = re.search('<code id="content-sha256">([0-9a-f]{64})</code>', page).group(1)
print("content:", "as told" if sha256(content) == told else "CHANGED")
records = html.unescape(re.search('<pre id="records"[^>]*>(.*?)</pre>', content, re.S).group(1)).split("\\n")[:-1]
wrong = [line for line in records if sha256(line[66:]) != line[:64]]
print("records:", len(records), "of which changed:", len(wrong))
`;

/** What a page from a disk may do: show itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

function Content(telling: WithEvidence) {
  return (
    <main>
      <Heading {...telling} />
      <Picture {...telling} />
      <Legend {...telling} />
      <About {...telling} />
      <Outline {...telling} linked />
      <Lines {...telling} />
      <Sources {...telling} />
      <Checksums {...telling} />
    </main>
  );
}

/** What surrounds the content: how the page looks, and the font. */
export interface PackLook {
  readonly style: string;
  readonly font: string | undefined;
}

export async function packOf(telling: WithEvidence, { style, font }: PackLook): Promise<string> {
  const { own, lang, caption } = telling;
  const content = renderToString(<Content {...telling} />);
  const face = font
    ? `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${font}) format("woff2")}`
    : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(caption.title)} · ${escaped(caption.revision)}</title>
<style>${face}${style}</style>
</head>
<body class="taken">
${BEGINS}${content}${ENDS}
<footer>
<h2>${escaped(own.contentHash)}</h2>
<p><code id="content-sha256">${await sha256(content)}</code></p>
<p>${escaped(own.checkHelp)}</p>
<pre tabindex="0">${escaped(CHECK)}</pre>
</footer>
</body>
</html>
`;
}
