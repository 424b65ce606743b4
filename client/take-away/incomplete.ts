/** An answer that is not the whole of what was asked: nothing is made of it, because a part would look like the whole. */
export class Incomplete extends Error {
  override readonly name = 'Incomplete';
}
