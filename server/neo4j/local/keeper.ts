import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type ProcessRun, runOf } from '../../processes.ts';

/**
 * Runs a program and ends it when its own input closes, which the system does for it however the server died. It
 * lives in a session of its own, where Ctrl-C does not reach it, and is a shell script because it must outlive
 * everything: it loads nothing, and takes a megabyte. It prints the number of the program's process.
 */
const script = `
trap '' PIPE
exec 3<&0
console=$1
shift
"$@" </dev/null >"$console" 2>&1 3<&- &
program=$!
echo "$program"
{
  read -r _ <&3
  kill -TERM "$program"
  tenths=0
  while [ "$tenths" -lt 100 ] && kill -0 "$program"; do sleep 0.1; tenths=$((tenths + 1)); done
  kill -0 "$program" && kill -KILL "$program"
} >/dev/null 2>&1 &
watch=$!
exec 3<&-
trap 'kill -TERM "$program"' TERM INT HUP
wait "$program"; code=$?
while kill -0 "$program" 2>/dev/null; do wait "$program"; code=$?; done
kill "$watch" 2>/dev/null
exit "$code"
`;

/** A program under a keeper. */
export interface Kept {
  keeper: ProcessRun;
  program: ProcessRun;
  /** Resolves with the exit code when the program has ended, by itself or not. */
  ended: Promise<number>;
  /** Asks the program to end; after ten seconds it is killed. */
  end(): Promise<number>;
}

/** Starts a program that ends when this process does. What it prints goes to the file `console`. */
export const keep = async (
  command: readonly string[],
  console: string,
  environment: NodeJS.ProcessEnv,
): Promise<Kept> => {
  // The last run's words must be gone before anyone looks for this one's.
  await writeFile(console, '');
  const child = spawn('/bin/sh', ['-c', script, 'watchgraph-keeper', console, ...command], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment,
  });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  // Both pipes may break when the keeper ends, which `ended` tells.
  child.stdin.on('error', () => {});
  child.stdout.on('error', () => {});
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => [''])]);
  const pid = Number(line);
  if (child.pid === undefined || !(pid > 0)) throw new Error('The keeper of the local database did not start.');
  return {
    keeper: runOf(child.pid),
    program: runOf(pid),
    ended,
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
};
