import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { about } from './about.ts';
import { openSite } from './testing/open-site.ts';

test.each([{}, { REPORT_ADDRESS: 'mailto:desk@news.example' }, { REPORT_ADDRESS: 'https://news.example/report' }])(
  'whoever reads learns where reports go: %o',
  async (environment) => {
    const site = await openSite([about(readConfig(environment))]);
    const answer = await fetch(`${site.address}/about.json`);
    const said = await answer.json();
    await site.close();
    expect(answer.status).toBe(200);
    expect(said).toEqual({ report: environment.REPORT_ADDRESS ?? null });
  },
);

test.each(['desk@news.example', 'javascript:alert(1)', 'http://news.example', 'mailto:desk@news.example?bcc=x@y.z'])(
  'reports cannot go to %s',
  (address) => {
    expect(() => readConfig({ REPORT_ADDRESS: address })).toThrow('an address such as mailto:');
  },
);
