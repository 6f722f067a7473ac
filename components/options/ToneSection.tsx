import { ChevronRight } from 'lucide-react';
import { listText, messageLanguage, quoted, t } from '@/utils/i18n';
import type { Preferences } from '@/utils/settings';
import type { TonePreset } from '@/utils/tone';
import { presetLabel } from '@/utils/tone/preset-label';
import { ruleLabel } from '@/utils/tone/rule-label';
import { Choice, Choices } from './Choice';
import { Pick } from './Pick';
import { Section } from './Section';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';

interface ToneSectionProps {
  presets: readonly TonePreset[];
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** The tone of a new draft, with the rules behind each name, and its language. */
export function ToneSection({ presets, preferences, onChange }: ToneSectionProps) {
  const presetLocked = useLocked('presetChoice');
  const languageLocked = useLocked('pinnedLanguage');
  const chosen = presets.find(({ id }) => id === preferences.presetId) ?? presets[0];
  return (
    <Section id="tone" title={t('options.tone.title')} lead={t('options.tone.lead')}>
      <ManagedHere names={['presetChoice', 'pinnedLanguage']} />
      <Choices legend={t('options.tone.preset')} disabled={presetLocked}>
        {presets.map((preset) => (
          <Choice
            key={preset.id}
            name="preset"
            label={presetLabel(preset).name}
            hint={presetLabel(preset).purpose}
            checked={preset === chosen}
            onChoose={() => void onChange({ presetId: preset.id })}
          />
        ))}
      </Choices>
      {chosen && <Rules preset={chosen} />}
      <Pick
        label={t('options.tone.language')}
        disabled={languageLocked}
        value={preferences.pinnedLanguage ?? customers}
        options={languageOptions(preferences.pinnedLanguage)}
        hint={chosen && t('options.tone.speaks', { languages: names(Object.keys(chosen.phrases)) })}
        onPick={(language) => void onChange({ pinnedLanguage: language === customers ? undefined : language })}
      />
    </Section>
  );
}

function Rules({ preset }: { preset: TonePreset }) {
  return (
    <details className="border-line bg-raised shadow-raised group rounded border px-4 py-3">
      <summary className="flex min-h-6 items-center gap-1 font-semibold">
        <ChevronRight aria-hidden="true" size={16} strokeWidth={1.5} className="group-open:rotate-90" />
        {t('options.tone.rules', { preset: presetLabel(preset).name })}
      </summary>
      <ul className="mt-2 max-w-140 list-disc space-y-1 ps-5">
        {preset.guidance.map((rule) => (
          <li key={rule}>{ruleLabel(rule)}</li>
        ))}
      </ul>
      {preset.examples.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t('tone.examples')}</h3>
          <ul className="mt-1 max-w-140 space-y-1">
            {preset.examples.map(({ say, neverSay }) => (
              <li key={say}>
                {quoted(ruleLabel(say))}
                {neverSay && <s className="text-muted block">{quoted(ruleLabel(neverSay))}</s>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-4 font-semibold">{t('tone.never')}</h3>
      <p className="text-muted mt-1">{preset.never.map(quoted).join(' · ')}</p>
    </details>
  );
}

const customers = 'customer';

/** Languages to pin. Whether an engine speaks one is said beside the list. */
const pinnable = ['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'uk', 'zh'];

function languageOptions(pinned: string | undefined) {
  const tags = pinned === undefined || pinnable.includes(pinned) ? pinnable : [...pinnable, pinned];
  const languages = tags.map((tag) => ({ value: tag, label: nameOf(tag) }));
  languages.sort((one, other) => one.label.localeCompare(other.label, messageLanguage));
  return [{ value: customers, label: t('options.tone.customers') }, ...languages];
}

const displayNames = new Intl.DisplayNames(messageLanguage, { type: 'language' });

function nameOf(tag: string): string {
  return displayNames.of(tag) ?? tag;
}

function names(tags: string[]): string {
  return listText(tags.map(nameOf).sort((one, other) => one.localeCompare(other, messageLanguage)));
}
