import { foreignHost } from './ticket';

/** Largest page that the API gives, whatever is asked for. */
const largestPage = 100;

/**
 * One cursor page of `items`. As on real accounts `links.next` is set on the last page too (only `meta.has_more` tells),
 * and the links name another host than the request did.
 */
export function cursorPage<T>(items: readonly T[], url: URL): { page: T[]; envelope: Record<string, unknown> } {
  const size = Math.min(Number(url.searchParams.get('page[size]') ?? largestPage) || largestPage, largestPage);
  const after = url.searchParams.get('page[after]');
  const start = after ? offsetOf(after) : 0;
  const page = items.slice(start, start + size);
  const next = cursorOf(start + page.length);
  const before = cursorOf(start);
  return {
    page,
    envelope: {
      meta: { has_more: start + size < items.length, after_cursor: next, before_cursor: before },
      links: { prev: linkTo(url, 'page[before]', before), next: linkTo(url, 'page[after]', next) },
    },
  };
}

/** One offset page, as older endpoints give. */
export function offsetPage<T>(items: readonly T[], url: URL): { page: T[]; envelope: Record<string, unknown> } {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? largestPage) || largestPage, largestPage);
  const number = Number(url.searchParams.get('page') ?? 1) || 1;
  const more = number * size < items.length;
  return {
    page: items.slice((number - 1) * size, number * size),
    envelope: {
      next_page: more ? linkTo(url, 'page', String(number + 1)) : null,
      previous_page: number > 1 ? linkTo(url, 'page', String(number - 1)) : null,
      count: items.length,
    },
  };
}

function cursorOf(offset: number): string {
  return Buffer.from(JSON.stringify({ o: 'created_at', v: offset })).toString('base64');
}

function offsetOf(cursor: string): number {
  const { v } = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as { v: number };
  return v;
}

function linkTo(url: URL, key: string, value: string): string {
  const link = new URL(url.pathname + url.search, foreignHost);
  link.searchParams.set(key, value);
  return link.href;
}
