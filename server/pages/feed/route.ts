import { pinRevision, readingAt } from '../../graph/pin-revision.ts';
import { entityTag, isKnown, sendKnown } from '../../http/conditional.ts';
import { publicAddress } from '../../http/public-address.ts';
import type { Route } from '../../http/route.ts';
import { setCommonHeaders, tellingOf } from '../answer-page.ts';
import type { Pages } from '../pages.ts';
import { readLanguage } from '../request.ts';
import { askFeed, feedQuestion } from './ask.ts';
import { atomFeed, FEED_PATH } from './atom.ts';

/** The revisions as a feed: all of them, or those that change what is said of some entities. */
export const feedRoute = ({ graph, settings, build }: Pages): Route => ({
  path: FEED_PATH,
  answer: async (request, response, url, visit) => {
    setCommonHeaders(response, settings);
    const question = feedQuestion(url.searchParams);
    const asked = readLanguage(request, url.searchParams);
    const pinning = await pinRevision(graph, null, visit.signal);
    const base = publicAddress(request, settings);
    const tag = entityTag(pinning.revision.hash, build, base, url.search, asked.language, 'atom');
    response.setHeader('etag', tag);
    if (isKnown(request, tag)) return sendKnown(response);
    const telling = tellingOf(asked, pinning, base);
    const found = await askFeed(readingAt(graph, pinning, visit.signal), question);
    const body = Buffer.from(atomFeed(found, question, { telling, lineage: pinning.lineage }));
    response.writeHead(200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'content-length': body.length,
      'content-language': telling.language,
    });
    response.end(body);
  },
});
