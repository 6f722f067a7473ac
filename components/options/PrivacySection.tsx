import { t } from '@/utils/i18n';
import type { Preferences } from '@/utils/settings';
import { ForgetVoice } from './ForgetVoice';
import type { VoiceService } from './options-services';
import { Section } from './Section';
import { telemetryWords } from './telemetry-words';
import { voiceWords } from './voice-section-words';

interface PrivacySectionProps {
  preferences: Preferences;
  voice: VoiceService;
  /** What was learned is gone. */
  onForgotten: () => void;
}

/** What is kept, where, and for how long; and what leaves the machine. */
export function PrivacySection({ preferences, voice, onForgotten }: PrivacySectionProps) {
  const { engine, endpoint, telemetryTo, voiceMemory } = preferences;
  return (
    <Section id="privacy" title={t('options.privacy.title')} lead={t('options.privacy.lead')}>
      <table aria-label={t('options.privacy.kept')} className="max-page:block w-full border-collapse">
        <thead className="text-foot text-muted max-page:sr-only">
          <tr>
            {[
              t('options.privacy.columns.what'),
              t('options.privacy.columns.holds'),
              t('options.privacy.columns.until'),
            ].map((name) => (
              <th key={name} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-page:block">
          {keptThings(preferences).map(({ what, holds, until }) => (
            <tr key={what} className="border-line max-page:block max-page:py-2 border-b">
              <th
                scope="row"
                className="max-page:block max-page:py-0 page:whitespace-nowrap py-2 pe-4 text-start align-top font-semibold"
              >
                {what}
              </th>
              <td className="max-page:block max-page:py-0 py-2 pe-4 align-top">{holds}</td>
              <td className="max-page:flex max-page:gap-2 max-page:py-0 py-2 align-top">
                <span aria-hidden="true" className="text-muted page:hidden shrink-0">
                  {t('options.privacy.columns.until')}
                </span>
                <div>
                  {until}
                  {what === voiceWords.title && <ForgetVoice service={voice} onForgotten={onForgotten} />}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="font-semibold">{t('options.privacy.leaves')}</h3>
      <ul className="max-w-140 list-disc space-y-1 ps-5">
        <li>
          {engine === 'claude'
            ? t('options.privacy.claudeSends', { host: new URL(endpoint.baseUrl).host })
            : t('options.privacy.templateSends')}
        </li>
        {engine === 'claude' && <li>{t('options.privacy.claudeElse')}</li>}
        {engine === 'claude' && voiceMemory && <li>{t('options.privacy.claudeVoice')}</li>}
        {telemetryTo !== '' && <li>{telemetryWords.leaves(new URL(telemetryTo).host)}</li>}
        <li>{t('options.privacy.noTelemetry')}</li>
        <li>{t('options.privacy.noWriting')}</li>
      </ul>
      <p className="text-muted max-w-140">{t('options.privacy.privateWindows')}</p>
    </Section>
  );
}

function keptThings({ retentionDays, keepSentText, telemetryTo }: Preferences) {
  const days =
    retentionDays === 365
      ? t('options.feedback.year')
      : t('options.feedback.days', retentionDays, { count: retentionDays });
  return [
    {
      what: t('options.privacy.keys.what'),
      holds: t('options.privacy.keys.holds'),
      until: t('options.privacy.keys.until'),
    },
    {
      what: t('options.feedback.title'),
      holds: keepSentText ? t('options.privacy.feedback.holdsTexts') : t('options.privacy.feedback.holds'),
      until: days,
    },
    { what: voiceWords.title, holds: voiceWords.keeps, until: voiceWords.keptUntil(days) },
    ...(telemetryTo === ''
      ? []
      : [{ what: telemetryWords.title, holds: telemetryWords.keeps, until: telemetryWords.keptUntil }]),
    {
      what: t('options.privacy.drafts.what'),
      holds: t('options.privacy.drafts.holds'),
      until: t('options.privacy.drafts.until'),
    },
    {
      what: t('options.privacy.macros.what'),
      holds: t('options.privacy.macros.holds'),
      until: t('options.privacy.macros.until'),
    },
    {
      what: t('options.privacy.spending.what'),
      holds: t('options.privacy.spending.holds'),
      until: t('options.privacy.removed'),
    },
    {
      what: t('options.privacy.settings.what'),
      holds: t('options.privacy.settings.holds'),
      until: t('options.privacy.removed'),
    },
    {
      what: t('options.privacy.packs.what'),
      holds: t('options.privacy.packs.holds'),
      until: t('options.privacy.removed'),
    },
    {
      what: t('options.privacy.ticket.what'),
      holds: t('options.privacy.ticket.holds'),
      until: t('options.privacy.ticket.until'),
    },
    {
      what: t('options.privacy.lists.what'),
      holds: t('options.privacy.lists.holds'),
      until: t('options.privacy.lists.until'),
    },
  ];
}
