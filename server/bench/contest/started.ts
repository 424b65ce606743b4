import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that has said that it answers. */
export interface Started {
  pid: number;
  port: number;
  /** Milliseconds from the start to the answer. */
  took: number;
  /** The words with which it said so. */
  line: string;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Whatever happens to the bench, nothing that it started goes on. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
// A signal would end this process without its `exit`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Starts a program of Node’s with this one’s loaders, and waits for the line that names its port. */
export const startProcess = async (
  script: string,
  { environment, ready }: { environment: Readonly<Record<string, string>>; ready: RegExp },
): Promise<Started> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code;
  });
  const said = (async () => {
    for await (const line of createInterface(child.stdout)) {
      const port = ready.exec(line)?.[1];
      if (port !== undefined) return { port: Number(port), line };
    }
    throw new Error(`${script} ended with ${await ended} before it answered.`);
  })();
  const { port, line } = await said;
  child.stdout.resume();
  return {
    pid: child.pid ?? 0,
    port,
    line,
    took: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
