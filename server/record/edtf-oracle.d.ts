/** The part of edtf.js that the tests ask for plain dates; it carries no types of its own. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
