import { launchBrowser } from './client/e2e/browser.ts';
const b = await launchBrowser(); const p = await b.newPage({viewport:{width:1440,height:900}});
p.on('console', m => console.log('console', m.type(), m.text().slice(0,300)));
p.on('request', r => { const u=new URL(r.url()); if(u.host!=='127.0.0.1:4010' && u.protocol!=='data:' && u.protocol!=='blob:') console.log('FOREIGN', r.url()); });
await p.goto(process.argv[2]!, {waitUntil:'networkidle'}); await p.waitForTimeout(3000);
if (process.argv[4]) { await p.click(process.argv[4]); await p.waitForTimeout(6000); }
await p.screenshot({path: process.argv[3]!}); await b.close();
