/** What Linux says of a process: its processor time and memory. Elsewhere there are no such figures. */
import { readFileSync, writeFileSync } from 'node:fs';

const TICK = 10;
const USER = 11;
const SYSTEM = 12;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Milliseconds of processor time so far. */
export const processorTime = (pid: number): number => {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[USER] ?? 0) + Number(fields[SYSTEM] ?? 0)) * TICK;
};

const mebibytes = (pid: number, field: string): number =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024);

/** Memory in use now, in MiB. */
export const memoryOf = (pid: number): number => mebibytes(pid, 'VmRSS');
/** The most memory since the start, or since `forgetPeak`. */
export const peakMemoryOf = (pid: number): number => mebibytes(pid, 'VmHWM');

export const forgetPeak = (pid: number): void => {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak is that of the whole life, which is never lower.
  }
};
