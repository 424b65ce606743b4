import type { LineEntry } from './answers.ts';
import type { Bounds } from './bounds.ts';
import { flag, flags, integer, integers, list, type Raw, text } from './raw.ts';
import { noFields, type SelectedField, type Selection } from './selection.ts';

/** The parallel lists of a line, one entry a claim, that answers are made of. */
type List =
  | 'claims'
  | 'sources'
  | 'origins'
  | 'disputed'
  | 'doubtful'
  | 'inferred'
  | 'sMin'
  | 'sMax'
  | 'eMin'
  | 'eMax'
  | 'roles';

const bounds: readonly List[] = ['sMin', 'sMax', 'eMin', 'eMax', 'doubtful'];
const every: readonly List[] = ['sources', 'origins', 'disputed', 'inferred', 'roles', ...bounds];

/** What code asks of a line to read its entries whole; no document can ask for it. */
export const wholeEntries: SelectedField = { name: 'entries', args: {}, selection: noFields };

// Each property of a line costs the database some microseconds, and a picture has hundreds of lines: only what is asked
// for is read.
const listsBehind: Readonly<Record<string, readonly List[]>> = {
  [wholeEntries.name]: every,
  disputed: ['disputed'],
  disputedClaimCount: ['disputed'],
  sourceCount: ['origins', 'inferred'],
  inferred: ['inferred'],
  roles: ['roles'],
  timeFit: bounds,
};

/** The lists that a selection of a line needs. The claims are always among them, because answers are counted by them. */
export const listsFor = (selection: Selection): readonly List[] => {
  const asked = new Set([...selection.values()].flatMap(({ name }) => listsBehind[name] ?? []));
  return ['claims', ...every.filter((list) => asked.has(list))];
};

/** A line as the database answers with it. */
type Line = Readonly<Record<string, Raw>>;

const listOf = (line: Line, name: List): readonly Raw[] => {
  if (line[name] === undefined) throw new Error(`The list “${name}” of a line was not asked (see wholeEntries).`);
  return list(line[name]);
};

/** One position of the lists; each is read when it is looked at, because mostly few of them are. */
class StoredEntry implements LineEntry {
  constructor(
    private readonly line: Line,
    private readonly position: number,
  ) {}

  get claim(): string {
    return text(this.in('claims'));
  }
  get source(): string {
    return text(this.in('sources'));
  }
  get origin(): string {
    return text(this.in('origins'));
  }
  get disputed(): boolean {
    return flag(this.in('disputed'));
  }
  get inferred(): boolean {
    return flag(this.in('inferred'));
  }
  get role(): string | null {
    return text(this.in('roles')) || null;
  }
  get bounds(): Bounds | null {
    const [sMin, sMax] = [integer(this.in('sMin')), integer(this.in('sMax'))];
    const [eMin, eMax] = [integer(this.in('eMin')), integer(this.in('eMax'))];
    return sMin === 0 ? null : { sMin, sMax, eMin, eMax, doubtful: flag(this.in('doubtful')) };
  }

  private in(name: List): Raw {
    const value = listOf(this.line, name)[this.position];
    if (value === undefined) throw new Error('The parallel lists of a line differ in length.');
    return value;
  }
}

/** The passing entries of a line. What was not asked of them (see listsFor) is an error to look at. */
export const lineEntries = (line: Line): readonly LineEntry[] =>
  integers(line.passing).map((position) => new StoredEntry(line, position));

/** Whether any claim of a line is disputed, one that a filter leaves out too. */
export const isContested = (line: Line): boolean => flags(listOf(line, 'disputed')).includes(true);
