/** The types in the order of their files, built once. */
import './scalars.ts';
import './node.ts';
import './history.ts';
import './entity.ts';
import './kinds.ts';
import './attribute.ts';
import './relation.ts';
import './claim.ts';
import './source.ts';
import './revision.ts';
import './search.ts';
import './ontology.ts';
import './changes.ts';
import './path.ts';
import './nodes.ts';
import './queries.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
