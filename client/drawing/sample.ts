/** A small invented ontology and picture, for the tests of what is drawn and taken away. */
import type { KindInfo, ModalityInfo, Ontology, RelationKindInfo } from '../state/ontology.ts';
import { visibleEntity, visibleRelation } from '../state/sample.ts';
import type { Visible, VisibleEntity } from '../state/visible.ts';
import { en } from '../words/en.ts';
import type { Subject } from './subject.ts';

const kind = (name: KindInfo['kind'], shape: KindInfo['shape'], color: string): KindInfo => ({
  kind: name,
  label: name.toLowerCase(),
  plural: `${name.toLowerCase()}s`,
  description: '',
  color,
  shape,
  icon: 'building-2',
});
const modality = (name: ModalityInfo['modality'], line: ModalityInfo['line']): ModalityInfo => ({
  modality: name,
  label: name.toLowerCase(),
  description: '',
  drawn: line !== 'NONE',
  line,
});
const line = (name: RelationKindInfo['kind'], symmetric: boolean): RelationKindInfo => ({
  kind: name,
  label: name.toLowerCase(),
  inverse: name.toLowerCase(),
  description: '',
  symmetric,
  family: 'MONEY',
  from: ['ORGANIZATION'],
  to: ['ORGANIZATION'],
  color: '#0072b2',
});

export const sampleOntology: Ontology = {
  kinds: new Map(
    [kind('ORGANIZATION', 'ROUND_RECTANGLE', '#0072b2'), kind('PERSON', 'ELLIPSE', '#e69f00')].map((info) => [
      info.kind,
      info,
    ]),
  ),
  relationKinds: new Map([line('SUPPLIES', false), line('PARTNERS_WITH', true)].map((info) => [info.kind, info])),
  modalities: new Map(
    [modality('ASSERTED', 'SOLID'), modality('PLANNED', 'LONG_DASH'), modality('ALLEGED', 'SHORT_DASH')].map((info) => [
      info.modality,
      info,
    ]),
  ),
};

export const standing = (id: string, x: number, y: number, more: Partial<VisibleEntity> = {}): VisibleEntity => ({
  ...visibleEntity(id, { x, y }),
  hidden: 3,
  ...more,
});

/** Two suppliers: one asserted line, one that is alleged, disputed and inferred, and one that is planned. */
export const samplePicture: Visible = {
  entities: [
    standing('acme', 0, 0),
    standing('bolt', 260, 40),
    standing('cara', 120, 220, { kind: 'PERSON', name: 'Cara <& Co>' }),
  ],
  relations: [
    visibleRelation('acme', 'bolt'),
    visibleRelation('bolt', 'acme', {
      modality: 'ALLEGED',
      label: 'is alleged to supply',
      disputed: true,
      inferred: true,
    }),
    visibleRelation('bolt', 'cara', { modality: 'PLANNED', label: 'plans to supply', sourceCount: 4 }),
  ],
};

export const sampleSubject: Subject = {
  picture: samplePicture,
  ontology: sampleOntology,
  icons: new Map([['building-2', '<path d="M10 12h4"/>']]),
  focus: 'acme',
  words: en,
};
