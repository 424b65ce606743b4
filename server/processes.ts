import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** One run of a program. Numbers of processes are used again, so its start belongs to it. */
export const processRun = z.object({ pid: z.number().int().positive(), started: z.string() });
export type ProcessRun = z.infer<typeof processRun>;

/** Whether a process of this number exists, whosever it is. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Fields of /proc/PID/stat after the name, which is in parentheses and may hold any sign. */
const STATE = 0;
const START = 19;

/** When a process started, in words of the system that only serve to compare; empty when it runs no more. */
const startOf = (pid: number): string => {
  try {
    if (!existsSync('/proc/self/stat'))
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // A zombie has ended; only its parent has not asked yet.
    return fields[STATE] === 'Z' ? '' : `${bootId()}/${fields[START]}`;
  } catch {
    return '';
  }
};

/** The start is counted from the boot, so the boot belongs to it. */
const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);

export const runOf = (pid: number): ProcessRun => ({ pid, started: startOf(pid) });

/** Whether that very run still goes on. */
export const isRunning = ({ pid, started }: ProcessRun): boolean => started !== '' && startOf(pid) === started;
