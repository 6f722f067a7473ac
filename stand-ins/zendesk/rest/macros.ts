import { readFileSync } from 'node:fs';
import type { DeskTicket, DeskUser } from '../../shared/model';
import { paragraphsOf } from '../../shared/text';

/** One macro, as `macros.json` beside the server keeps it. */
export interface MacroFile {
  title: string;
  /** Plain text: a string, or a channel and a string. */
  text?: string | [string, string];
  html?: string;
  status?: string;
  tags?: string;
  active?: boolean;
}

export type MacroRecord = MacroFile & { id: number };

/** Whose names placeholders stand for. */
export interface MacroPeople {
  requester?: DeskUser;
  agent: DeskUser;
}

/** The team's macros, in their order, ids from 13 digits up. */
export const macros: readonly MacroRecord[] = (
  JSON.parse(readFileSync(new URL('../macros.json', import.meta.url), 'utf8')) as MacroFile[]
).map((macro, index) => ({ ...macro, id: 6_130_892_433_001 + index * 11 }));

/** A macro with the keys that `macros.json` has. */
export function macroShape(macro: MacroRecord, position: number, origin: string): Record<string, unknown> {
  return {
    url: `${origin}/api/v2/macros/${macro.id}.json`,
    id: macro.id,
    title: macro.title,
    active: macro.active ?? true,
    updated_at: '2026-05-11T09:00:00Z',
    created_at: '2025-01-20T09:00:00Z',
    default: false,
    position,
    description: null,
    actions: actionsOf(macro),
    restriction: null,
    raw_title: macro.title,
  };
}

/** What applying the macro to the ticket would do, placeholders filled in; nothing is changed. */
export function applyShape(
  macro: MacroRecord,
  people: MacroPeople,
  ticket: DeskTicket | undefined,
  origin: string,
): Record<string, unknown> {
  const source = Array.isArray(macro.text) ? macro.text[1] : (macro.text ?? macro.html);
  const body = source === undefined ? undefined : fillIn(source, people, ticket);
  return {
    result: {
      ticket: {
        id: ticket?.id,
        url: ticket && `${origin}/api/v2/tickets/${ticket.id}.json`,
        assignee_id: ticket?.assigneeId,
        fields: macro.status ? { status: macro.status } : {},
        ...(body === undefined ? {} : { comment: { body, public: true, scoped_body: [['channel:all', body]] } }),
      },
    },
  };
}

/** What the page's own macro menu puts into the composer: HTML, placeholders filled in; empty for a macro without text. */
export function macroHtml(macro: MacroRecord, people: MacroPeople, ticket: DeskTicket | undefined): string {
  if (macro.html !== undefined) return fillIn(macro.html, people, ticket);
  const text = Array.isArray(macro.text) ? macro.text[1] : (macro.text ?? '');
  return text && paragraphsOf(fillIn(text, people, ticket));
}

function actionsOf(macro: MacroRecord): { field: string; value: unknown }[] {
  const actions: { field: string; value: unknown }[] = [];
  if (macro.status) actions.push({ field: 'status', value: macro.status });
  if (macro.tags) actions.push({ field: 'current_tags', value: macro.tags });
  if (macro.text !== undefined) actions.push({ field: 'comment_value', value: macro.text });
  if (macro.html !== undefined) actions.push({ field: 'comment_value_html', value: macro.html });
  if (macro.text !== undefined || macro.html !== undefined)
    actions.push({ field: 'comment_mode_is_public', value: 'true' });
  return actions;
}

function fillIn(text: string, { requester, agent }: MacroPeople, ticket?: DeskTicket): string {
  const values: Record<string, string | undefined> = {
    'ticket.requester.name': requester?.name,
    'ticket.requester.first_name': requester?.name.split(' ')[0],
    'ticket.id': ticket && String(ticket.id),
    'ticket.title': ticket?.subject,
    'current_user.name': agent.name,
    'current_user.first_name': agent.name.split(' ')[0],
  };
  return text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name: string) => values[name] ?? '');
}
