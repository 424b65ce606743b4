/** An address that a page may link to: whatever a source or a register gives, only the web's own schemes are followed. */
export const webAddress = (text: string | null | undefined): string | undefined => {
  const url = text ? URL.parse(text) : null;
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
};
