/** Packs come over https, or from this machine while somebody tries things out. */
export function isPackAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const here = hostname === '127.0.0.1' || hostname === 'localhost';
  return (protocol === 'https:' || (protocol === 'http:' && here)) && `${username}${password}` === '';
}
