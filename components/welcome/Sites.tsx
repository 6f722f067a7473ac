import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui';
import type { SiteState, WelcomeServices } from './welcome-services';
import { words } from './words';

/** The helpdesks, and whether the browser lets Tandem read there. */
export function Sites({ sites }: { sites: WelcomeServices['sites'] }) {
  const [states, setStates] = useState<readonly SiteState[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const here = new AbortController();
    const look = () => void sites.list().then((found) => !here.signal.aborted && setStates(found));
    look();
    sites.watch(look, here.signal);
    return () => here.abort();
  }, [sites]);
  return (
    <>
      <ul className="space-y-2">
        {states.map(({ name, origins, allowed }) => (
          <li key={name} className="flex min-h-8 items-center gap-3">
            <span className="w-40 font-semibold">{name}</span>
            {allowed ? (
              <span className="text-supported inline-flex items-center gap-1">
                <Check size={16} strokeWidth={1.5} aria-hidden />
                {words.allowed}
              </span>
            ) : (
              <Button onClick={() => void sites.request(origins).then((agreed) => setRefused(!agreed))}>
                {words.allow(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <output className="text-muted block">{refused ? words.refused : ''}</output>
    </>
  );
}
