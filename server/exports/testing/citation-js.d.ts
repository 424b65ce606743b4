/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain(input: string, options: { target: string }): unknown } };
  export class Cite {
    constructor(input: string);
    readonly data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
