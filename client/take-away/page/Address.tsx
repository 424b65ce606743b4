/** An address of the web as a link; any other is only shown. */
export function Address({ href }: { href: string }) {
  return /^https?:\/\//i.test(href) ? (
    <a class="address" href={href} rel="noopener noreferrer">
      {href}
    </a>
  ) : (
    <span class="address">{href}</span>
  );
}
