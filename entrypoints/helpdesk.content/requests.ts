import { type EditorEngine, insertDraft, pageHands } from '@/utils/composer';
import { type HelpdeskAdapter, type Page, ReadFailure, type ReadOnlyApi } from '@/utils/helpdesk';
import type { PageLink, PanelFrame } from '@/utils/messaging';
import { highlight } from './highlight';
import type { Session } from './session';

export interface RequestParts {
  page: Page;
  desk: HelpdeskAdapter;
  engines: readonly EditorEngine[];
  api: ReadOnlyApi;
  link: PageLink;
  session: Session;
  panel: { close(): void; focus(): void };
}

/** Does what the panel asks of the page. */
export function answerPanel(frame: PanelFrame, parts: RequestParts, signal: AbortSignal): void {
  const { page, desk, session, panel } = parts;
  const { ticket } = session;
  switch (frame.type) {
    case 'hello':
      return;
    case 'read-again':
      return session.readAgain();
    case 'list-macros':
      return void listMacros(parts, signal);
    case 'search-articles':
      return void searchArticles(frame, parts, ticket?.signal ?? signal);
    case 'preview-macro':
      if (ticket?.id === frame.ticketId) void previewMacro(frame, parts, ticket.signal);
      return;
    case 'insert':
      return void insert(frame, parts, ticket?.signal ?? signal);
    case 'highlight':
      if (ticket?.id !== frame.ticketId) return;
      highlight(frame.spans, (messageId) => desk.findMessage(page, frame.ticketId, messageId), ticket.signal);
      return;
    case 'focus-composer':
      if (ticket?.id === frame.ticketId) desk.findComposer(page, frame.ticketId)?.element.focus();
      return;
    case 'close':
      return panel.close();
  }
}

async function insert(frame: PanelFrame & { type: 'insert' }, parts: RequestParts, signal: AbortSignal): Promise<void> {
  const { page, desk, engines, link, panel } = parts;
  const { requestId, ticketId, text, placement, audience } = frame;
  const request = { page, desk, ticketId, text, placement, audience, hands: pageHands, engines };
  const result = await insertDraft(request, signal);
  link.answer({ type: 'inserted', requestId, result });
  // The agent goes on in the composer, or else where the draft still is.
  if (!result.ok) panel.focus();
}

async function listMacros({ desk, api, link }: RequestParts, signal: AbortSignal): Promise<void> {
  try {
    const onProgress = (count: number) => link.answer({ type: 'macros-read', count });
    link.answer({ type: 'macros', macros: await desk.listMacros(api, signal, onProgress) });
  } catch (error) {
    if (signal.aborted) return;
    const failure = error instanceof ReadFailure ? error.kind : 'unreadable-answer';
    link.answer({ type: 'macros', macros: [], failure });
  }
}

/** What cannot be had adds nothing: a draft can do without. */
async function searchArticles(
  { ticketId, query, language }: PanelFrame & { type: 'search-articles' },
  { desk, api, link }: RequestParts,
  signal: AbortSignal,
): Promise<void> {
  const articles = await orNothing(desk.searchArticles?.(query, language, api, signal));
  if (!signal.aborted) link.answer({ type: 'articles', ticketId, articles: articles?.slice(0, 50) ?? [] });
}

async function previewMacro(
  { ticketId, macroId }: PanelFrame & { type: 'preview-macro' },
  { desk, api, link }: RequestParts,
  signal: AbortSignal,
): Promise<void> {
  const text = await orNothing(desk.previewMacro?.(macroId, ticketId, api, signal));
  if (!signal.aborted) link.answer({ type: 'macro-preview', ticketId, macroId, text });
}

async function orNothing<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ReadFailure) && !(error instanceof DOMException)) {
      console.error('Tandem could not ask the helpdesk:', error);
    }
    return undefined;
  }
}
