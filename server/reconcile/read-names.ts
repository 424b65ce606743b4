import { z } from 'zod';
import { parsedJson } from '../http/parsed-json.ts';
import { badInput, ReaderError } from '../reader-error.ts';

export const MOST_NAMES = 1_000;

const sent = z.object({ names: z.array(z.string()) });

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const TEXT_TYPE = /^text\/plain\s*(;|$)/i;

const namesIn = (type: string, body: string): readonly string[] => {
  if (TEXT_TYPE.test(type))
    return body
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (!JSON_TYPE.test(type))
    throw badInput(
      'content-type',
      'Send names as text/plain, one a line, or as application/json: {"names": ["SenseTime"]}.',
    );
  const parsed = sent.safeParse(parsedJson(body));
  if (!parsed.success) throw badInput('names', 'What is sent is a JSON object: {"names": ["SenseTime", "商汤"]}.');
  return parsed.data.names;
};

/** The names that were sent, in their order. */
export const readNames = (type: string, body: string): readonly string[] => {
  const names = namesIn(type, body);
  if (names.length === 0) throw badInput('names', 'There is no name in what was sent.');
  if (names.length > MOST_NAMES)
    throw new ReaderError(
      'TOO_MUCH',
      `At most ${MOST_NAMES} names can be asked for at once; these are ${names.length}.`,
    );
  return names;
};
