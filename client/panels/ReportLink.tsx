/** The way to report an error in something, or to reply to it, and the dialog that it opens. */
import { type Reported, reporting } from '../state/report.ts';
import { reportWords } from '../words/areas/report.ts';
import { lazily } from './lazily.tsx';

const ReportDialog = lazily(async () => (await import('./ReportDialog.tsx')).ReportDialog);

export function ReportLink(on: Reported) {
  return (
    <button
      type="button"
      class="report"
      aria-haspopup="dialog"
      aria-label={reportWords.value.reportOn(on.said)}
      onClick={() => {
        reporting.value = on;
      }}
    >
      {reportWords.value.report}
    </button>
  );
}

/** Stands once on a page, for all its links. */
export function ReportPlace() {
  const on = reporting.value;
  if (!on) return null;
  return (
    <ReportDialog
      on={on}
      closed={() => {
        reporting.value = undefined;
      }}
    />
  );
}
