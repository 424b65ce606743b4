import type { Format } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csl } from './formats/csl.ts';
import { csv } from './formats/csv.ts';
import { ftm } from './formats/ftm.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { jsonld } from './formats/jsonld.ts';
import { ndjson } from './formats/ndjson.ts';
import { records } from './formats/records.ts';

/** Every form that an export can have. */
export const formats: readonly Format[] = [csv, json, ndjson, records, jsonld, graphml, gexf, ftm, bibtex, csl];
