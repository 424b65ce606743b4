/** An HTTP client that costs little, so that what is measured is the server. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Client {
  post(path: string, body: unknown): Promise<Reply>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  close(): void;
}

const PATIENCE = 60_000;

export const clientOf = (port: number, connections = 64): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (
    method: 'GET' | 'POST',
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, method, path, headers, agent, timeout: PATIENCE },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      asked.on('timeout', () => asked.destroy(new Error(`No answer within ${PATIENCE / 1_000} s.`)));
      asked.on('error', (error) => {
        // A server may close an idle connection in the moment in which it is used again: that is no answer of anybody's.
        if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
          send(method, path, headers, body).then(resolve, reject);
        else reject(error);
      });
      asked.end(body);
    });
  return {
    post: (path, body) => {
      const text = JSON.stringify(body);
      const length = String(Buffer.byteLength(text));
      return send(
        'POST',
        path,
        { 'content-type': 'application/json', accept: 'application/json', 'content-length': length },
        text,
      );
    },
    get: (path, headers = {}) => send('GET', path, { accept: 'application/json', ...headers }),
    close: () => agent.destroy(),
  };
};
