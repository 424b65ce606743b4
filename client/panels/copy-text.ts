/** Puts a text into the clipboard; says whether it is there, because a browser may keep its clipboard to itself. */
export const copyText = async (text: string): Promise<boolean> =>
  (await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )) ?? false;
