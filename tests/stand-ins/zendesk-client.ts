import type { StandInZendesk } from '@/stand-ins/zendesk/server';

/** The parts of a comment page that tests look at. */
export interface CommentPage {
  comments: { id: number; author_id: number; public: boolean; body: string; html_body: string }[];
  users?: { id: number; role: string }[];
  meta: { has_more: boolean; after_cursor: string };
  links: { next: string | null };
}

/** GET with the session's cookie, as a script of the agent page does it. */
export function get(zendesk: StandInZendesk, path: string): Promise<Response> {
  return fetch(`${zendesk.origin}/api/v2/${path}`, { headers: { cookie: zendesk.cookie } });
}

/** The answer's JSON, whatever the status. */
export async function getJson<T>(zendesk: StandInZendesk, path: string): Promise<T> {
  return (await (await get(zendesk, path)).json()) as T;
}
