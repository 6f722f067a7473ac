import { isLoopback } from './connection';

/**
 * Whether a host is this machine or in its network, as far as an address shows it: loopback, the private and shared ranges, and names that no public
 * server has. A public name that leads to such an address is not told.
 */
export function isNearby(hostname: string): boolean {
  return isLoopback(hostname) || nearbyAddress.test(hostname) || nearbyName.test(hostname);
}

/** RFC 1918, 3927, 4193, 6598 and link-local of RFC 4291. */
const nearbyAddress =
  /^(?:(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d{1,3}){2,3}|\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):[\da-f:]+\])$/iu;

/** RFC 6762 and 8375, what routers and ICANN keep for it, and names of one part. */
const nearbyName = /^(?:[^.:[\]]+|.+\.(?:local|lan|internal|home\.arpa))$/iu;
