import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium asks elsewhere for updates and extensions at every start, and a machine without network waits for them. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (): string | undefined => {
  const { PLAYWRIGHT_CHROMIUM, CHROME_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return PLAYWRIGHT_CHROMIUM || CHROME_PATH || [...onPath, ...applications].find(runs);
};

/** The Chromium inside an npm package: for Linux on x64, where none is installed. */
const packaged = async (): Promise<string> => {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** Starts a headless Chromium: the one named by `PLAYWRIGHT_CHROMIUM` or `CHROME_PATH`, an installed one, or a packaged one. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = installed() ?? (await packaged());
  // Chromium refuses its sandbox to root, who runs tests in containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await playwright.launch({ executablePath, args: [...QUIET, ...sandbox] });
  } catch (error) {
    if (error instanceof Error && /libnss3|libnspr4/.test(error.message))
      throw new Error('Chromium lacks a library of the system: apt install libnss3 (Debian, Ubuntu).', {
        cause: error,
      });
    throw error;
  }
};
