import { Settings, X } from 'lucide-react';
import { memo } from 'react';
import { waitingSince, type Conversation } from '@/utils/conversation';
import { IconButton } from '@/components/ui';
import { languageName } from '@/utils/i18n/names';
import { elapsed, words } from './words';
import { useClock } from './use-clock';

interface TicketHeaderProps {
  conversation?: Conversation;
  /** BCP-47, as read from the messages. */
  language?: string;
  now: () => Date;
  onSettings: () => void;
  onClose: () => void;
}

/** Who writes, in what language, on which ticket, and how long they have been waiting. */
export const TicketHeader = memo(function TicketHeader({
  conversation,
  language,
  now,
  onSettings,
  onClose,
}: TicketHeaderProps) {
  return (
    <header className="border-line flex items-center gap-3 border-b px-4 py-2">
      {conversation ? (
        <Customer conversation={conversation} language={language} now={now} />
      ) : (
        <h1 className="text-read flex-1 font-semibold">{words.title}</h1>
      )}
      <div className="-me-1 flex self-start">
        <IconButton label={words.settings} icon={<Settings size={16} strokeWidth={1.5} />} onClick={onSettings} />
        <IconButton label={words.close} icon={<X size={16} strokeWidth={1.5} />} onClick={onClose} />
      </div>
    </header>
  );
});

function Customer({ conversation, language, now }: { conversation: Conversation; language?: string; now: () => Date }) {
  const name = conversation.customer.name ?? conversation.customer.email ?? words.unnamedCustomer;
  const spoken = languageName(language ?? conversation.customer.locale ?? 'und');
  const since = waitingSince(conversation);
  const time = useClock(now, since ? 60_000 : undefined);
  const waiting = since && elapsed(since, time);
  return (
    <>
      <span
        aria-hidden="true"
        className="bg-accent-soft text-label text-accent flex size-8 shrink-0 items-center justify-center rounded-full font-semibold"
      >
        {initials(name)}
      </span>
      <div className="min-w-0 flex-1">
        <h1 className="text-read truncate font-semibold" title={conversation.subject}>
          <bdi>{name}</bdi>
        </h1>
        <p className="text-foot text-muted flex flex-wrap gap-x-2">
          <span>#{conversation.ticketId}</span>
          {spoken && <span>{spoken}</span>}
          <span className={waiting ? 'text-ink' : ''}>
            {waiting ? words.waiting(waiting) : !since && words.answered}
          </span>
        </p>
      </div>
    </>
  );
}

/** The first letters of the first and the last name, in any script. */
function initials(name: string): string {
  const parts = name.split(/[\s@._-]+/u).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.match(/./u)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
