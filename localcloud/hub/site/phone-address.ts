/**
 * Where a phone goes for a message's link: the address inside /as/<person>/ for a page of the product, the address
 * itself for another page of this local cloud, undefined for anything else.
 */
export function phoneAddress(person: string, link: string, origin: string): string | undefined {
  const home = `/as/${encodeURIComponent(person)}/`;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(link) && !link.startsWith('//'))
    return `${home}#/${link.replace(/^[/#]+/, '')}`;
  const url = new URL(link, origin);
  if (url.origin !== origin) return undefined;
  const isProduct = url.pathname.startsWith('/app/') || url.pathname.startsWith('/as/');
  return isProduct ? `${home}${url.hash}` : url.pathname + url.search + url.hash;
}
