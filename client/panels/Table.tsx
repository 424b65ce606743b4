/** The picture as tables: the lines and the entities, to be sorted by any column. What a row opens is what the canvas opens. */
import { useComputed } from '@preact/signals';
import { openPage } from '../state/actions.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { picture } from '../state/picture.ts';
import { type EntityRow, entityRows, type RelationRow, relationRows } from '../state/table.ts';
import { tableWords } from '../words/areas/table.ts';
import { inWords } from '../words/dates.ts';
import { KindGlyph } from './KindGlyph.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark, StepMark } from './Marks.tsx';
import { type Column, SortedTable } from './SortedTable.tsx';
import { ViewLink } from './ViewLink.tsx';
import '../styles/table.css';

const open = (id: string, from: string): void => openPage(id, { to: 'outline', id: from });

const linkId = (id: string): string => `row-${id}`;

function Reading({ row }: { row: RelationRow }) {
  const link = linkId(row.id);
  return (
    <>
      <LineGlyph modality={row.modality} kind={row.kindId} width={22} />{' '}
      <ViewLink
        class="bare name"
        id={link}
        to={{ selected: row.id }}
        go={() => open(row.id, link)}
        label={`${row.from} ${row.reading} ${row.to}`}
      >
        {row.reading}
      </ViewLink>{' '}
      <StepMark id={row.id} />
    </>
  );
}

function Name({ row }: { row: EntityRow }) {
  const link = linkId(row.id);
  return (
    <>
      <KindGlyph kind={row.kindId} />{' '}
      <ViewLink class="bare name" id={link} to={{ selected: row.id }} go={() => open(row.id, link)}>
        {row.name}
      </ViewLink>{' '}
      <StepMark id={row.id} />
    </>
  );
}

const relationColumns: readonly Column<RelationRow>[] = [
  { key: 'from', cell: (row) => row.from },
  { key: 'reading', cell: (row) => <Reading row={row} />, heads: true },
  { key: 'to', cell: (row) => row.to },
  { key: 'certainty', cell: (row) => <ModalityMark modality={row.modality} /> },
  { key: 'disputed', cell: (row) => row.disputed && <DisputedMark /> },
  { key: 'inferred', cell: (row) => row.inferred && <InferredMark /> },
  { key: 'period', cell: (row) => row.period && inWords(row.period, lang.value) },
  { key: 'claims', cell: (row) => row.claims, number: true },
  { key: 'sources', cell: (row) => row.sources, number: true },
];
/** Where no line was asked for with its period, an empty column would say that none has one. */
const undatedColumns = relationColumns.filter(({ key }) => key !== 'period');

const entityColumns: readonly Column<EntityRow>[] = [
  { key: 'name', cell: (row) => <Name row={row} />, heads: true },
  { key: 'kind', cell: (row) => row.kind },
  { key: 'lines', cell: (row) => row.lines, number: true },
  { key: 'hidden', cell: (row) => row.hidden, number: true },
];

export function Table() {
  const relations = useComputed(() => relationRows(picture.value, ontology.value));
  const entities = useComputed(() => entityRows(picture.value, ontology.value));
  const { relationsCaption, entitiesCaption } = tableWords.value;
  const dated = relations.value.some(({ period }) => period !== undefined);
  return (
    <div class="tables">
      <h2 class="visually-hidden" tabIndex={-1}>
        {tableWords.value.tables}
      </h2>
      <SortedTable
        caption={relationsCaption(relations.value.length)}
        rows={relations.value}
        columns={dated ? relationColumns : undatedColumns}
      />
      <SortedTable caption={entitiesCaption(entities.value.length)} rows={entities.value} columns={entityColumns} />
    </div>
  );
}
