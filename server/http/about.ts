import type { Route } from './route.ts';
import { sendJson } from './send.ts';

/** What the explorer must know of this copy and cannot ask the graph: where errors and replies go, or null. */
export const about = ({ REPORT_ADDRESS }: { REPORT_ADDRESS: string | null }): Route => ({
  path: '/about.json',
  free: true,
  answer: (_, response) => sendJson(response, 200, { report: REPORT_ADDRESS }),
});
