import type { ClaimAnswer, Page, SourceAnswer } from '../graph/answers.ts';
import { ClaimConnection } from './connections.ts';
import { ClaimOrderEnum } from './enums.ts';
import { ClaimFilter } from './filters.ts';
import { Claim, Node, Source, Versioned } from './refs.ts';
import { compiled } from './selection.ts';

Source.implement({
  description: 'A publication that makes claims, or reports others as making them.',
  interfaces: [Node, Versioned],
  fields: (t) => ({
    title: t.string({ description: 'Its title, in its language.', resolve: ({ record }) => record.title }),
    publisher: t.string({
      nullable: true,
      description: 'Who published it.',
      resolve: ({ record }) => record.publisher ?? null,
    }),
    published: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When it was published.',
      resolve: ({ record }) => record.published ?? null,
    }),
    language: t.string({
      nullable: true,
      description: 'Its language (BCP 47).',
      resolve: ({ record }) => record.language ?? null,
    }),
    type: t.string({
      nullable: true,
      description: 'news, official, repost, blog …',
      resolve: ({ record }) => record.type,
    }),
    url: t.string({ nullable: true, description: 'Its address.', resolve: ({ record }) => record.url ?? null }),
    archiveUrl: t.string({
      nullable: true,
      description: 'An archived copy.',
      resolve: ({ record }) => record.archiveUrl ?? null,
    }),
    retrieved: t.string({
      nullable: true,
      description: 'When the editors read it.',
      resolve: ({ record }) => record.retrieved ?? null,
    }),
    sha256: t.string({
      nullable: true,
      description: 'The SHA-256 of the text that locators count in, in UTF-8. The text itself is not kept here.',
      resolve: ({ record }) => record.sha256 ?? null,
    }),
    copyOf: t.field({
      type: Source,
      nullable: true,
      description: 'The source that it copies or translates; both count as one origin.',
      resolve: (source, args, _context, info) => compiled<SourceAnswer | null>(source, info, args),
    }),
    claims: t.connection(
      {
        type: Claim,
        nullable: true,
        args: {
          filter: t.arg({ type: ClaimFilter, description: 'A test on them.' }),
          orderBy: t.arg({ type: ClaimOrderEnum, defaultValue: 'id', description: 'Their order.' }),
        },
        description: 'What it says.',
        resolve: (source, args, _context, info) => compiled<Page<ClaimAnswer>>(source, info, args),
      },
      ClaimConnection,
    ),
  }),
});
