import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Place, Report } from '../problem.ts';
import type { Written, WrittenEntry, WrittenMap } from './written.ts';

/**
 * Reads one YAML 1.2 document in the failsafe schema. Everything that YAML offers beside text, lists and maps (anchors,
 * tags, several documents, empty values) is reported, because a seed file must read the same to everybody.
 */
export const parseYaml = (text: string, report: Report): Written | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'failsafe', lineCounter: lines, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const { pos, message } of [...document.errors, ...document.warnings])
    report(at(pos[0]), `This is not the YAML that seeds use: ${firstSentence(message)}`);
  if (document.errors.length > 0) return undefined;
  if (document.contents === null || document.contents.range === undefined) {
    report({ line: 1, column: 1 }, 'The file says nothing.');
    return undefined;
  }
  return new Conversion(at, report).node(document.contents);
};

const firstSentence = (message: string): string => {
  const line = message.split('\n')[0]?.replace(/:?\s*(at line \d+, column \d+:?)?\s*$/, '') ?? '';
  return line.endsWith('.') ? line : `${line}.`;
};

class Conversion {
  constructor(
    private readonly at: (offset: number) => Place,
    private readonly report: Report,
  ) {}

  node(node: Node): Written {
    const place = this.at(node.range?.[0] ?? 0);
    if (isAlias(node) || node.tag?.startsWith('!') || ('anchor' in node && node.anchor))
      this.report(place, 'Anchors, aliases and tags are not used in seeds; write the value out.');
    if (isMap(node)) return this.map(node, place);
    if (isSeq(node)) return { form: 'list', items: node.items.map((item) => this.value(item, place)), place };
    if (!isScalar(node)) return { form: 'text', text: '', place };
    return { form: 'text', text: this.text(String(node.value ?? ''), place), place };
  }

  private value(value: unknown, fallback: Place): Written {
    return isNode(value) ? this.node(value) : { form: 'text', text: this.text('', fallback), place: fallback };
  }

  private map(map: YAMLMap, place: Place): WrittenMap {
    const entries = new Map<string, WrittenEntry>();
    for (const pair of map.items as Pair[]) {
      const key = pair.key;
      if (!isScalar(key)) {
        this.report(place, 'A key must be plain text.');
        continue;
      }
      const name = String(key.value ?? '');
      const keyPlace = this.at(key.range?.[0] ?? 0);
      const before = entries.get(name);
      if (before)
        this.report(keyPlace, `“${name}” stands here a second time; the first is in line ${before.place.line}.`);
      else entries.set(name, { place: keyPlace, value: this.value(pair.value, keyPlace) });
    }
    return { form: 'map', entries, place };
  }

  private text(text: string, place: Place): string {
    if (text.trim() === '') this.report(place, 'There is no value here.');
    else if (text !== text.normalize('NFC'))
      this.report(place, `“${text}” is not in Unicode’s composed form (NFC); retype its accented letters.`);
    return text;
  }
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
