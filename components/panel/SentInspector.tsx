import { memo, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui';
import type { SentRequest, SentRequests } from './panel-services';
import { sentWords as words } from './sent-words';
import { shortTime } from './words';

interface SentInspectorProps {
  sent: SentRequests;
  ticketKey: string;
  onCopy: (text: string) => Promise<void>;
}

/** What left the browser for this ticket, byte for byte, and what its tokens stand for. Nothing where nothing was sent. */
export const SentInspector = memo(function SentInspector({ sent, ticketKey, onCopy }: SentInspectorProps) {
  const request = useSyncExternalStore(sent.subscribe, () => sent.of(ticketKey));
  const [open, setOpen] = useState(false);
  if (!request) return null;
  return (
    <details
      className="border-line text-foot text-muted border-t px-4 py-1"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="hover:text-ink -mx-1 min-h-6 rounded px-1">
        {words.masked(request.details.length)} · {words.whatWasSent}
      </summary>
      {open && <Request request={request} onCopy={onCopy} />}
    </details>
  );
});

function Request({ request, onCopy }: { request: SentRequest; onCopy: (text: string) => Promise<void> }) {
  const { at, bytes, method, url, headers, body, details } = request;
  return (
    <div className="space-y-2 pb-2">
      <p>{words.at(shortTime(new Date(at).toISOString()), bytes)}</p>
      {details.length > 0 && (
        <div>
          <h3 className="font-semibold">{words.stands}</h3>
          <dl className="grid grid-cols-[auto_auto_1fr] gap-x-3">
            {details.map(({ token, type, value }) => (
              <div key={token} className="contents">
                <dt className="text-ink font-mono">{token}</dt>
                <dd>{words.types[type] ?? type}</dd>
                <dd className="text-ink min-w-0 truncate" dir="auto" title={value}>
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <details>
        <summary className="min-h-6">{words.headers}</summary>
        <Raw
          text={`${method} ${url}\n${headers.map(([name, value]) => `${name}: ${value || words.key}`).join('\n')}`}
        />
      </details>
      <div className="flex items-center justify-between">
        <h3 className="font-semibold">{words.body}</h3>
        <Button weight="quiet" onClick={() => void onCopy(body).catch(reportError)}>
          {words.copy}
        </Button>
      </div>
      <Raw text={body} />
    </div>
  );
}

function Raw({ text }: { text: string }) {
  return (
    <pre
      data-sent=""
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="bg-sunken text-ink max-h-60 overflow-auto rounded p-2 font-mono text-[11px] leading-4 break-all whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}
