import { useEffect, useState } from 'react';
import { Button, classes } from '@/components/ui';
import { t } from '@/utils/i18n';
import type { AboutService } from './options-services';
import { Section } from './Section';

/** Version, shortcuts as they are really bound, and whose work is inside. */
export function AboutSection({ about }: { about: AboutService }) {
  const shortcuts = useLoaded(about.shortcuts);
  return (
    <Section id="about" title={t('options.about.title')} lead={t('options.about.lead', { version: about.version })}>
      <h3 className="font-semibold">{t('options.about.keys')}</h3>
      <dl className="max-w-100 space-y-1">
        {shortcuts?.map(({ does, keys }) => (
          <div key={does} className="flex justify-between gap-4">
            <dt>{does}</dt>
            <dd className={classes('shrink-0', !keys && 'text-muted')}>{keys || t('options.about.unbound')}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={about.changeShortcuts}>{t('options.about.changeKeys')}</Button>
      <Licences about={about} />
    </Section>
  );
}

function Licences({ about }: { about: AboutService }) {
  const [licences, setLicences] = useState<Awaited<ReturnType<AboutService['licences']>>>();
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) void about.licences().then(setLicences);
      }}
    >
      <summary className="text-accent min-h-6 underline">{t('options.about.licences')}</summary>
      <div className="mt-2 space-y-4">
        {licences?.map(({ name, text }) => (
          <section key={name} aria-label={name}>
            <h3 className="font-semibold">{name}</h3>
            <pre className="text-foot text-muted mt-1 font-sans whitespace-pre-wrap">{text}</pre>
          </section>
        ))}
      </div>
    </details>
  );
}

function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const life = new AbortController();
    void load().then((loaded) => {
      if (!life.signal.aborted) setValue(loaded);
    });
    return () => life.abort();
  }, [load]);
  return value;
}
