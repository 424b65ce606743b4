/** Asks the server for the ledger's records of a picture. */
import { refusals } from '../api/ask.ts';
import { type ApiProblem, Unreachable } from '../api/errors.ts';
import { LONGEST_ADDRESS, reach } from '../api/reach.ts';
import { Incomplete } from './incomplete.ts';
import { type Records, readRecords } from './records.ts';

const request = (address: string): [string, RequestInit] => {
  if (address.length <= LONGEST_ADDRESS) return [address, {}];
  const [path = '', query = ''] = address.split('?');
  const body = JSON.stringify(Object.fromEntries(new URLSearchParams(query)));
  return [path, { method: 'POST', headers: { 'content-type': 'application/json' }, body }];
};

export async function fetchRecords(from: string, signal: AbortSignal): Promise<Records> {
  const [address, how] = request(from);
  const reply = await reach(address, { ...how, signal });
  if (!reply.ok) throw await refusal(reply);
  // A connection that breaks off in between ends the text with an error, not with half of it.
  const file = await reply.text().catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new Incomplete('The records broke off.', { cause });
  });
  return readRecords(file);
}

async function refusal(reply: Response): Promise<ApiProblem> {
  const [first] = await reply.json().then(refusals, () => []);
  return first ?? new Unreachable(`The server said ${reply.status}.`);
}
