import { publicMessages, type Conversation } from '@/utils/conversation';
import { factsIn, unsupportedFacts } from '@/utils/drafting/fact-diff';
import type { Passage } from '@/utils/knowledge';
import { judgementWords as words } from './judgement-words';

interface FactCheckProps {
  text: string;
  conversation: Conversation;
  passages: readonly Passage[] | undefined;
}

/** Under a text that the agent wrote without a draft: which of its facts nothing states. Silent where it states none. */
export function FactCheck({ text, conversation, passages = [] }: FactCheckProps) {
  if (factsIn(text).length === 0) return null;
  const open = unsupportedFacts(text, [
    conversation.subject,
    ...publicMessages(conversation).map((message) => message.text),
    ...passages.map((passage) => passage.text),
  ]);
  return (
    <output className="text-foot text-muted block">
      {open.length === 0 ? words.factsFine : words.factsOpen}{' '}
      {open.map((fact) => (
        <mark key={fact.key} className="bg-care-soft text-ink rounded px-1">
          {fact.text.trim()}
        </mark>
      ))}
    </output>
  );
}
