import { useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import type { SiteService } from './options-services';
import { Section } from './Section';
import { sentenceOf } from './sentence-of';
import { siteWords as words } from './site-words';

/** The team's own hosts: the one that the agent came from is offered, and each can be taken back. */
export function SitesSection({ service }: { service: SiteService }) {
  const { offered } = service;
  const [sites, setSites] = useState<string[]>();
  const [said, setSaid] = useState<{ kind: 'care' | 'alert'; text: string }>();
  useEffect(() => {
    const life = new AbortController();
    const read = () => void service.list().then((list) => !life.signal.aborted && setSites(list));
    service.watch(read, life.signal);
    read();
    return () => life.abort();
  }, [service]);

  const failed = (error: unknown) => setSaid({ kind: 'alert', text: sentenceOf(error) });
  function enable(site: string) {
    // Straight from the click: the browser asks for nothing else.
    service.add(site).then((added) => {
      const host = hostOf(site);
      setSaid(added ? { kind: 'care', text: words.added(host) } : { kind: 'alert', text: words.refused(host) });
    }, failed);
  }
  const isOn = offered !== undefined && sites?.includes(offered.site) === true;
  return (
    <Section id="sites" title={words.title} lead={words.lead}>
      {said && <Notice kind={said.kind}>{said.text}</Notice>}
      {offered && sites && !isOn && (
        <div className="space-y-2">
          <p className="max-w-140">{words.offered(hostOf(offered.site), offered.desk)}</p>
          <Button weight="primary" onClick={() => enable(offered.site)}>
            {words.use}
          </Button>
        </div>
      )}
      {isOn && <Button onClick={() => service.goBack()}>{words.goBack}</Button>}
      {sites?.length === 0 && <p className="text-muted">{words.none}</p>}
      {sites && sites.length > 0 && (
        <ul aria-label={words.listed} className="max-w-140 space-y-1">
          {sites.map((site) => (
            <li key={site} className="flex min-h-7 items-center justify-between gap-4">
              <span>{hostOf(site)}</span>
              <Button
                aria-label={words.takeBackFrom(hostOf(site))}
                onClick={() => void service.remove(site).catch(failed)}
              >
                {words.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A pattern as people write it. */
function hostOf(site: string): string {
  return site.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
}
