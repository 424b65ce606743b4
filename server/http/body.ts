import type { IncomingMessage } from 'node:http';
import { ReaderError } from '../reader-error.ts';
import { Refusal } from './refusal.ts';

export interface BodyLimits {
  /** How large it may be, in kilobytes. */
  kilobytes: number;
  /** How long a reader may take to send it. */
  seconds: number;
}

const tooLarge = (kilobytes: number): Refusal =>
  new Refusal(413, 'TOO_MUCH', `A request may send ${kilobytes} kB; send less at once.`);
const tooSlow = (seconds: number): Refusal =>
  new Refusal(408, 'BAD_INPUT', `The request did not arrive whole within ${seconds} seconds; send it again.`);

/**
 * The body of a request, whole. One that says that it is too large is refused before anything of it is kept, one that does
 * not say as soon as it is; one that dawdles is refused in time. What still arrives of a refused one is thrown away.
 */
export const readBody = async (request: IncomingMessage, { kilobytes, seconds }: BodyLimits): Promise<Buffer> => {
  const most = kilobytes * 1024;
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(kilobytes);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => settle(() => reject(tooSlow(seconds))), seconds * 1_000);
    const settle = (outcome: () => void) => {
      clearTimeout(late);
      request.off('data', keep).off('end', whole).off('close', gone);
      outcome();
    };
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) settle(() => reject(tooLarge(kilobytes)));
      else chunks.push(chunk);
    };
    const whole = () => settle(() => resolve(Buffer.concat(chunks)));
    const gone = () => settle(() => reject(new ReaderError('BAD_INPUT', 'The request broke off.')));
    request.on('data', keep).on('end', whole).on('close', gone);
  });
};
