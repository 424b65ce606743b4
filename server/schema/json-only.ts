import type { Plugin } from 'graphql-yoga';

const JSON_TYPES = /^application\/(json|graphql-response\+json)\s*(;|$)/i;

/**
 * Refuses a POST that is not JSON. A form or plain text can be sent by any page without asking the server first, and this
 * one takes questions from nobody by accident.
 */
export const jsonOnly: Plugin = {
  onRequestParse: ({ request, fetchAPI, endResponse }) => {
    if (request.method !== 'POST' || JSON_TYPES.test(request.headers.get('content-type') ?? '')) return;
    const message = 'A question is sent as JSON: set the header content-type: application/json.';
    const errors = [{ message, extensions: { code: 'BAD_INPUT' } }];
    endResponse(fetchAPI.Response.json({ errors }, { status: 415 }));
  },
};
