import type { Route } from '../http/route.ts';
import type { ExportOptions } from './answer.ts';
import { dumpRoute } from './dump-route.ts';
import { exportRoute } from './export-route.ts';
import { placesFor } from './places.ts';

/** The addresses from which the graph is taken away. They share the places for those who take. */
export const exportRoutes = (options: ExportOptions): readonly Route[] => {
  const takePlace = placesFor(options.settings.MAX_EXPORTS);
  return [exportRoute(options), dumpRoute(options)].map((route) => ({
    ...route,
    answer: (request, response, url, visit) => {
      takePlace(response);
      return route.answer(request, response, url, visit);
    },
  }));
};
