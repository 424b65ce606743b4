import type { Route } from '../http/route.ts';
import { namesRoute } from './names.ts';
import { previewRoute } from './preview.tsx';
import { type ReconcileOptions, serviceRoute } from './service.ts';
import { suggestRoute } from './suggest.ts';

/** Which names of a table are in the graph: for OpenRefine, and for a list that is pasted. */
export const reconcileRoutes = (options: ReconcileOptions): readonly Route[] =>
  [serviceRoute, suggestRoute, previewRoute, namesRoute].map((make) => make(options));
