import { useEffect, useRef, type Dispatch } from 'react';
import { findGaps } from '@/utils/drafting/gaps';
import type { Passage } from '@/utils/knowledge';
import type { PanelServices } from './panel-services';
import type { PanelState } from './panel-state';
import type { PanelAction } from './reduce-panel';

/** Of so many macros the helpdesk is asked how it would fill them in. */
const mostPreviews = 2;

/**
 * Finds what the team knows about the ticket on screen, again whenever the ticket or the material changes; asks the page for articles of the
 * help center, and for the macros whose placeholders only the helpdesk can fill.
 */
export function useMaterial(services: PanelServices, state: PanelState, dispatch: Dispatch<PanelAction>): void {
  const ticket = state.phase === 'ticket' ? state : undefined;
  const conversation = ticket?.conversation;
  const key = ticket?.key ?? '';
  const { macros } = state;
  const { articles, previews, passages } = ticket ?? {};
  const language = typeof ticket?.reading === 'object' ? ticket.reading.language : undefined;
  const { knowledge, channel } = services;

  useEffect(() => {
    if (!conversation) return undefined;
    let here = true;
    const question = {
      conversation,
      macros,
      ...(articles && { articles }),
      ...(previews && { previews }),
      ...(language && { language }),
    };
    void Promise.all([knowledge.find(question), knowledge.earlier?.(question) ?? []]).then(
      ([found, earlier]) => here && dispatch({ type: 'passages-found', key, passages: [...found, ...earlier] }),
    );
    return () => {
      here = false;
    };
  }, [knowledge, conversation, macros, articles, previews, language, key, dispatch]);

  useEffect(() => {
    if (!conversation || !language) return undefined;
    let here = true;
    void knowledge.articleQuery?.({ conversation, macros: [], language }).then((query) => {
      const { ticketId } = conversation;
      if (here && query !== '') channel.post({ type: 'search-articles', ticketId, query, language });
    });
    return () => {
      here = false;
    };
  }, [knowledge, channel, conversation, language]);

  const asked = useRef<{ key: string; macroIds: Set<string> }>({ key: '', macroIds: new Set() });
  useEffect(() => {
    if (!conversation || !passages) return;
    if (asked.current.key !== key) asked.current = { key, macroIds: new Set() };
    for (const macroId of macrosWithGaps(passages)) {
      if (asked.current.macroIds.has(macroId) || asked.current.macroIds.size >= mostPreviews) continue;
      asked.current.macroIds.add(macroId);
      channel.post({ type: 'preview-macro', ticketId: conversation.ticketId, macroId });
    }
  }, [channel, conversation, passages, key]);
}

/** The macros in which a placeholder became a gap, best first. */
function macrosWithGaps(passages: readonly Passage[]): string[] {
  const open = passages.filter(({ kind, text, unfilled }) => kind === 'macro' && unfilled && findGaps(text).length > 0);
  return [...new Set(open.map(({ sourceId }) => sourceId))];
}
