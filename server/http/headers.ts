/** What every answer says to browsers: what a page of ours may load, and who may read. */

/** The explorer loads nothing from elsewhere and has no style in its markup; the layout runs in a worker, pictures leave as blobs. */
const contentPolicy = (frameAncestors: string): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

const POWERS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'serial', 'display-capture'];

/** On every answer. Strict transport is for the proxy that holds the certificate. */
export const securityHeaders = (frameAncestors: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentPolicy(frameAncestors),
  'permissions-policy': POWERS.map((power) => `${power}=()`).join(', '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
});

/** What is told in headers and read from a script; a browser shows a few others by itself. */
const exposed = [
  'content-disposition',
  'etag',
  'link',
  'location',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'watchgraph-lines',
  'watchgraph-revision',
  'www-authenticate',
  'x-request-id',
];

/** On the answers of routes: any page may read them, because there is no cookie that it could read with. */
export const readableAnywhere: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed.join(', '),
};

/** The answer to a browser that asks first whether it may. */
export const preflight: Readonly<Record<string, string>> = {
  ...readableAnywhere,
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'accept-language, authorization, content-type, if-none-match, x-api-key',
  'access-control-max-age': '86400',
};
