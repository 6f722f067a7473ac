import { Check, X } from 'lucide-react';
import { type ReactNode } from 'react';
import { Button, Notice } from '@/components/ui';
import {
  EngineSection,
  type OptionsServices,
  PackChoice,
  Section,
  TeamContext,
  usePreferences,
  useTeamModel,
} from '@/components/options';
import { Keys } from './Keys';
import { Sites } from './Sites';
import type { WelcomeServices } from './welcome-services';
import { words } from './words';

/** What an agent sees once, after the installation: what Tandem does and never does, and the few choices there are. */
export function Welcome({ services }: { services: WelcomeServices }) {
  return (
    <main className="mx-auto w-full max-w-180 px-4 py-8">
      <div className="flex items-center gap-3">
        <img src="/icon/48.png" alt="" className="size-10" />
        <h1 className="text-title font-semibold">{words.title}</h1>
      </div>
      <p className="text-read mt-3">{words.lead}</p>
      <div className="my-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <a
          href={services.practiceUrl}
          className="bg-accent text-on-accent hover:bg-accent-strong inline-flex min-h-9 items-center rounded px-4 font-semibold"
        >
          {words.practice}
        </a>
        <p className="text-muted">{words.practiceHint}</p>
      </div>
      <div className="min-[640px]:grid min-[640px]:grid-cols-2 min-[640px]:gap-8">
        <Promises title={words.does} promises={words.doesList} icon={<Check className="text-supported" {...mark} />} />
        <Promises title={words.never} promises={words.neverList} icon={<X className="text-furious" {...mark} />} />
      </div>
      <Choices options={services.options} services={services} />
    </main>
  );
}

const mark = { size: 16, strokeWidth: 2, 'aria-hidden': true } as const;

function Promises({ title, promises, icon }: { title: string; promises: readonly string[]; icon: ReactNode }) {
  return (
    <section className="pb-6">
      <h2 className="text-read font-semibold">{title}</h2>
      <ul className="mt-2 space-y-2">
        {promises.map((promise) => (
          <li key={promise} className="flex items-start gap-2">
            <span className="mt-px shrink-0">{icon}</span>
            {promise}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({ options, services }: { options: OptionsServices; services: WelcomeServices }) {
  const { preferences, failure, change } = usePreferences(options.preferences);
  const model = useTeamModel(options.team);
  const team = model?.team;
  const isDecided = team?.lockedBy.engine !== undefined;
  const { packUrl, pack, importPacks = true } = team?.policy ?? {};
  const isSetUp = packUrl !== undefined || pack !== undefined || !importPacks;
  return (
    <TeamContext value={team}>
      {failure && <Notice kind="alert">{failure}</Notice>}
      {preferences && !isDecided && <EngineSection services={options} preferences={preferences} onChange={change} />}
      <Section id="sites" title={words.sites} lead={words.sitesLead}>
        <Sites sites={services.sites} />
      </Section>
      <Section id="keys" title={words.keys} lead={words.keysLead}>
        <Keys about={options.about} />
      </Section>
      <Section id="team" title={words.team} lead={isSetUp ? words.teamManaged : words.teamLead}>
        {!isSetUp && options.team && model && <PackChoice service={options.team} model={model} />}
      </Section>
      <p className="text-muted flex flex-wrap items-center gap-x-3 gap-y-2">
        {words.everything}
        <Button onClick={services.openOptions}>{words.openSettings}</Button>
      </p>
    </TeamContext>
  );
}
