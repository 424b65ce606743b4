/** The bar at the top: the name, the search box, the languages. */
import { backToOpening } from '../state/actions.ts';
import { navigate } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { languages } from '../state/view.ts';
import { openingView } from '../state/view-url.ts';
import { languageNames, words } from '../words/words.ts';
import { Search } from './Search.tsx';
import { ViewLink } from './ViewLink.tsx';

export function TopBar() {
  return (
    <header class="top">
      <h1>
        <ViewLink to={openingView} go={backToOpening} label={`watchgraph. ${words.value.home}`} class="wordmark">
          <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 17.5 12 6l7 11.5z" class="wordmark-lines" />
            <circle cx="12" cy="5.5" r="3" />
            <circle cx="5" cy="18" r="3" />
            <circle cx="19" cy="18" r="3" class="wordmark-accent" />
          </svg>
          <span>{words.value.title}</span>
        </ViewLink>
      </h1>
      <Search />
      <nav class="languages" aria-label={words.value.languages}>
        {languages.map((code) => (
          <ViewLink
            key={code}
            to={{ lang: code }}
            go={() => navigate({ lang: code }, 'replace')}
            current={lang.value === code}
          >
            <span lang={code}>{languageNames[code]}</span>
          </ViewLink>
        ))}
      </nav>
    </header>
  );
}
