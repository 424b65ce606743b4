import { answering, READ } from '../http/answering.ts';
import type { Route } from '../http/route.ts';
import { answerFailure } from './answer-failure.ts';
import { answerPage, setCommonHeaders } from './answer-page.ts';
import { readAssets } from './assets.ts';
import { robots } from './crawling.ts';
import { feedRoute } from './feed/route.ts';
import { claimPage } from './nouns/claim/page.ts';
import { entityPage } from './nouns/entity/page.ts';
import { relationPage } from './nouns/relation/page.ts';
import { revisionPage } from './nouns/revision/page.ts';
import { sourcePage } from './nouns/source/page.ts';
import type { AnyPage } from './page.ts';
import type { Pages } from './pages.ts';
import { type PageRequest, pagePaths, readRequest } from './request.ts';

const pages: readonly AnyPage[] = [entityPage, claimPage, sourcePage, relationPage, revisionPage];

/** The pages of everything that has an id. */
const pageRoute = (made: Pages): Route => ({
  path: pagePaths,
  answer: async (request, response, url, visit) => {
    setCommonHeaders(response, made.settings);
    let asked: PageRequest | undefined;
    try {
      asked = readRequest(request, url);
      const { noun } = asked;
      const page = pages.find((candidate) => candidate.noun === noun);
      if (page === undefined) throw new Error(`${noun} has no page.`);
      await answerPage(page, asked, made, { request, response, url, visit });
    } catch (error) {
      answerFailure(error, asked, made, request, response);
    }
  },
});

/** Everything that is read beside the API and the explorer: pages, and what they need. */
export const pageRoutes = (made: Omit<Pages, 'assets'>): readonly Route[] => {
  const assets = readAssets();
  const whole = { ...made, assets };
  const routes = [...assets.routes, pageRoute(whole), feedRoute(whole), robots];
  return routes.map((route) => answering(READ, route));
};
