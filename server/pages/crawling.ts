import type { Route } from '../http/route.ts';

/** Pages are for everyone; what answers questions is no page, and would be asked without end. */
const ROBOTS = ['User-agent: *', 'Disallow: /graphql', 'Disallow: /export', 'Disallow: /dump', ''].join('\n');

/** Where search engines may go. */
export const robots: Route = {
  path: '/robots.txt',
  free: true,
  answer: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' });
    response.end(ROBOTS);
  },
};
