import { useState } from 'react';
import { Notice } from '@/components/ui';
import { t } from '@/utils/i18n';
import { AboutSection } from './AboutSection';
import { EngineSection } from './EngineSection';
import { FeedbackSection } from './FeedbackSection';
import { flagsWords } from './flags-words';
import { FlagsSection } from './FlagsSection';
import { HelpSection } from './HelpSection';
import { MaskingSection } from './MaskingSection';
import type { OptionsServices } from './options-services';
import { PrivacySection } from './PrivacySection';
import { SitesSection } from './SitesSection';
import { siteWords } from './site-words';
import { TeamSection } from './team/TeamSection';
import { teamWords } from './team/words';
import { TeamContext, useTeamModel } from './team/use-team';
import { TelemetrySection } from './TelemetrySection';
import { telemetryWords } from './telemetry-words';
import { ToneSection } from './ToneSection';
import { usePreferences } from './use-preferences';
import { helpWords, voiceWords } from './voice-section-words';
import { VoiceSection } from './VoiceSection';

/** The options page. Everything that it can do to the world comes in as `services`. */
export function Options({ services }: { services: OptionsServices }) {
  const { preferences, notice, failure, change } = usePreferences(services.preferences);
  const [forgotten, setForgotten] = useState(0);
  const model = useTeamModel(services.team);
  const presets = model && model.team.presets.length > 0 ? model.team.presets : services.presets;
  return (
    <main className="mx-auto w-full max-w-180 px-4 py-8">
      <h1 className="text-title font-semibold">Tandem</h1>
      <nav aria-label={t('options.onThisPage')} className="mt-2 mb-6 flex flex-wrap gap-x-4">
        {parts.map(({ id, name }) => (
          <a key={id} href={`#${id}`} className="text-accent inline-flex min-h-6 items-center hover:underline">
            {name}
          </a>
        ))}
      </nav>
      <div className="space-y-2 not-empty:pb-4">
        {notice && <Notice kind="care">{notice}</Notice>}
        {failure && <Notice kind="alert">{failure}</Notice>}
        {services.feedback.problem && <Notice kind="alert">{services.feedback.problem}</Notice>}
        {services.feedback.kind === 'read-only' && <Notice kind="care">{t('options.readOnly')}</Notice>}
      </div>
      {preferences && (
        <TeamContext value={model?.team}>
          <EngineSection services={services} preferences={preferences} onChange={change} />
          <ToneSection presets={presets} preferences={preferences} onChange={change} />
          <HelpSection preferences={preferences} onChange={change} />
          <VoiceSection key={forgotten} services={services} preferences={preferences} onChange={change} />
          {services.team && model && <TeamSection services={services} service={services.team} model={model} />}
          {services.telemetry && (
            <TelemetrySection service={services.telemetry} preferences={preferences} onChange={change} />
          )}
          <FlagsSection preferences={preferences} onChange={change} />
          <FeedbackSection services={services} preferences={preferences} onChange={change} />
          <MaskingSection preferences={preferences} onChange={change} />
          <PrivacySection
            preferences={preferences}
            voice={services.voice}
            onForgotten={() => setForgotten((times) => times + 1)}
          />
        </TeamContext>
      )}
      {services.sites && <SitesSection service={services.sites} />}
      <AboutSection about={services.about} />
    </main>
  );
}

const parts = [
  { id: 'engine', name: t('options.engine.title') },
  { id: 'tone', name: t('options.tone.title') },
  { id: 'help', name: helpWords.title },
  { id: 'voice', name: voiceWords.title },
  { id: 'team', name: teamWords.title },
  { id: 'telemetry', name: telemetryWords.title },
  { id: 'flags', name: flagsWords.title },
  { id: 'feedback', name: t('options.feedback.title') },
  { id: 'masking', name: t('options.masking') },
  { id: 'privacy', name: t('options.privacy.title') },
  { id: 'sites', name: siteWords.title },
  { id: 'about', name: t('options.about.title') },
];
