import { useCallback, useContext, useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import type { Preferences } from '@/utils/settings';
import { presetWithRule, voiceExport, type VoiceRule } from '@/utils/voice';
import { Choice } from './Choice';
import { ConfirmDialog } from './ConfirmDialog';
import type { OptionsServices } from './options-services';
import { Section } from './Section';
import { sentenceOf } from './sentence-of';
import { TeamContext } from './team/use-team';
import { VoiceCard } from './VoiceCard';
import { voiceWords as words } from './voice-section-words';

interface VoiceSectionProps {
  services: OptionsServices;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** The agent's habits as cards, and whether any are learned. */
export function VoiceSection({ services, preferences, onChange }: VoiceSectionProps) {
  const { voice } = services;
  const [rules, setRules] = useState<readonly VoiceRule[]>([]);
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [asking, setAsking] = useState(false);
  const read = useCallback(
    () => voice.rules().then(setRules, (error: unknown) => setFailure(sentenceOf(error))),
    [voice],
  );
  useEffect(() => void read(), [read]);

  const run = async (work: () => Promise<string | undefined>) => {
    try {
      setSaid(await work());
      setFailure(undefined);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    await read();
  };
  const put = (rule: VoiceRule) => void run(async () => voice.put(rule).then(() => undefined));
  const takeOver = useTakeOver(services, preferences);
  const shown = rules.filter(({ state }) => state !== 'deleted');
  return (
    <Section id="voice" title={words.title} lead={words.lead}>
      <Choice
        label={words.on}
        hint={words.onHint}
        checked={preferences.voiceMemory}
        onChoose={(voiceMemory) => void onChange({ voiceMemory })}
      />
      {failure !== undefined && <Notice kind="care">{failure}</Notice>}
      <output className="text-muted block empty:hidden">{said}</output>
      {preferences.voiceMemory && shown.length === 0 && <p className="text-muted">{words.empty}</p>}
      <Cards rules={shown} onChange={put} {...(takeOver && { onTakeOver: (rule) => void run(() => takeOver(rule)) })} />
      {rules.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button
            onClick={() =>
              services.saveFile(
                new Blob([voiceExport(rules, services.now().toISOString())], { type: 'application/json' }),
                'tandem-voice.json',
              )
            }
          >
            {words.export}
          </Button>
          <Button weight="quiet" onClick={() => setAsking(true)}>
            {words.forget}
          </Button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          title={words.forgetTitle}
          confirm={words.forget}
          onClose={() => setAsking(false)}
          onConfirm={() => void run(async () => voice.forgetAll().then(() => words.forgotten))}
        >
          {words.forgetText}
        </ConfirmDialog>
      )}
    </Section>
  );
}

interface CardsProps {
  rules: readonly VoiceRule[];
  onChange: (rule: VoiceRule) => void;
  onTakeOver?: (rule: VoiceRule) => void;
}

/** New ones first, so that they are looked at. */
function Cards({ rules, ...rest }: CardsProps) {
  return groups.map(({ state, title }) => {
    const cards = rules.filter((rule) => rule.state === state);
    return (
      cards.length > 0 && (
        <div key={state}>
          <h3 className="mb-2 font-semibold">{title}</h3>
          <ul className="space-y-2">
            {cards.map((rule) => (
              <VoiceCard key={rule.id} rule={rule} {...rest} />
            ))}
          </ul>
        </div>
      )
    );
  });
}

const groups = [
  { state: 'suggested', title: words.suggested },
  { state: 'on', title: words.accepted },
  { state: 'off', title: words.switchedOff },
] as const;

/** Puts a rule into the lead's draft of the pack in use; nothing where the team has none. */
function useTakeOver({ team: service }: OptionsServices, { presetId }: Preferences) {
  const team = useContext(TeamContext);
  const pack = team?.pack;
  if (!service || !pack) return undefined;
  return async (rule: VoiceRule): Promise<string | undefined> => {
    const draft = (await service.loadDraft()) ?? pack;
    const preset = draft.presets.find(({ id }) => id === presetId) ?? draft.presets[0];
    if (!preset) return undefined;
    const presets = draft.presets.map((each) => (each === preset ? presetWithRule(preset, rule) : each));
    await service.keepDraft({ ...draft, presets });
    return words.taken(preset.name);
  };
}
