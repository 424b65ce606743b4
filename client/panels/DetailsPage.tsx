/** The page of what is selected. It comes when something is first selected. */
import type { Details } from '../state/details.ts';
import { EntityPage } from './EntityPage.tsx';
import { LinePage } from './LinePage.tsx';
import { ReportPlace } from './ReportLink.tsx';

export function DetailsPage({ page }: { page: Details }) {
  return (
    <>
      {page.of === 'entity' ? <EntityPage {...page} /> : <LinePage {...page} />}
      <ReportPlace />
    </>
  );
}
