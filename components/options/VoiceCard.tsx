import { useState } from 'react';
import { Button, Field } from '@/components/ui';
import { ruleSentence, type VoiceRule } from '@/utils/voice';
import { voiceWords as words } from './voice-section-words';

interface VoiceCardProps {
  rule: VoiceRule;
  onChange: (rule: VoiceRule) => void;
  /** Absent where there is no team pack to take it over into. */
  onTakeOver?: (rule: VoiceRule) => void;
}

/** One habit with the edits that taught it, and what can be done with it. */
export function VoiceCard({ rule, onChange, onTakeOver }: VoiceCardProps) {
  const [editing, setEditing] = useState(false);
  const { scope, state, seen, of, confidence } = rule;
  const sentence = ruleSentence(rule);
  return (
    <li className="border-line bg-raised shadow-raised space-y-2 rounded border px-4 py-3">
      <p className="font-semibold" dir="auto">
        {sentence}
      </p>
      <p className="text-foot text-muted">
        {[words.scope(scope.language, scope.topic, scope.brand), words.seen(seen, of), words.sure(confidence)].join(
          ' · ',
        )}
      </p>
      {editing ? (
        <EditRule rule={rule} onDone={() => setEditing(false)} onChange={onChange} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {state !== 'on' && (
            <Button
              aria-label={`${state === 'off' ? words.switchOn : words.accept}: ${sentence}`}
              onClick={() => onChange({ ...rule, state: 'on' })}
            >
              {state === 'off' ? words.switchOn : words.accept}
            </Button>
          )}
          {state === 'on' && (
            <Button aria-label={`${words.switchOff}: ${sentence}`} onClick={() => onChange({ ...rule, state: 'off' })}>
              {words.switchOff}
            </Button>
          )}
          {rule.write !== undefined && (
            <Button weight="quiet" aria-label={`${words.edit}: ${sentence}`} onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
          )}
          {onTakeOver && state === 'on' && (
            <Button weight="quiet" aria-label={`${words.takeOver}: ${sentence}`} onClick={() => onTakeOver(rule)}>
              {words.takeOver}
            </Button>
          )}
          <Button
            weight="quiet"
            aria-label={`${words.remove}: ${sentence}`}
            onClick={() => onChange({ ...rule, state: 'deleted', taughtBy: [] })}
          >
            {words.remove}
          </Button>
        </div>
      )}
      {rule.taughtBy.length > 0 && (
        <details className="text-foot">
          <summary className="text-muted min-h-6">{words.taughtBy}</summary>
          <ul className="mt-1 space-y-1">
            {rule.taughtBy.map(({ before, after, at }) => (
              <li key={at} dir="auto">
                <del className="text-muted">{before}</del> {before !== '' && words.becomes} <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface EditRuleProps {
  rule: VoiceRule;
  onDone: () => void;
  onChange: (rule: VoiceRule) => void;
}

const longest = 200;

function EditRule({ rule, onDone, onChange }: EditRuleProps) {
  const [write, setWrite] = useState(rule.write ?? '');
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (write.trim() !== '') onChange({ ...rule, write: write.trim(), edited: true });
        onDone();
      }}
    >
      <Field
        label={words.write}
        dir="auto"
        className="flex-1"
        maxLength={longest}
        value={write}
        onChange={(event) => setWrite(event.currentTarget.value)}
      />
      <Button submits>{words.save}</Button>
    </form>
  );
}
