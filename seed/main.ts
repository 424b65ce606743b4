import { run } from './program.ts';
import { projectLog } from './session.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), {
  terminal: processTerminal,
  environment: process.env,
  shippedFolder: projectLog,
});
