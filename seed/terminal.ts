import { styleText } from 'node:util';

/** Where a command speaks: results to `out`, everything else to `error`. */
export interface Terminal {
  out: (line: string) => void;
  error: (line: string) => void;
  /** Colours only help somebody who looks at the screen. */
  colours: boolean;
}

export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

export type Colour = 'green' | 'yellow' | 'red' | 'bold' | 'dim';

export const paint = (terminal: Terminal, colour: Colour, text: string): string =>
  terminal.colours ? styleText(colour, text, { validateStream: false }) : text;
