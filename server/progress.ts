/** Tells whoever waits at the terminal what is being done, one sentence a call. */
export type Progress = (sentence: string) => void;

const QUICK = 1_500;
const REMINDER = 10_000;

const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1_000)} s`;

/** Runs `work`; when it takes longer than a moment, says what is going on, reminds of it, and says when it is done. */
export const during = async <T>(progress: Progress, what: string, work: () => Promise<T>): Promise<T> => {
  const since = performance.now();
  let told = false;
  const tell = () => {
    progress(told ? `${what} … ${seconds(since)}` : `${what} …`);
    told = true;
    timer = setTimeout(tell, REMINDER);
  };
  let timer = setTimeout(tell, QUICK);
  try {
    const result = await work();
    if (told) progress(`${what}: done in ${seconds(since)}.`);
    return result;
  } finally {
    clearTimeout(timer);
  }
};
