import { Button, Field } from '@/components/ui';
import type { ConnectionModel } from './use-connection';

/** Where a key goes in. What is saved never comes back out: only its end is shown. */
export function KeyField({ connection }: { connection: ConnectionModel }) {
  const { draft, savedKeys, baseUrl, edit, forgetKey } = connection;
  const saved = savedKeys.find((key) => key.baseUrl === baseUrl);
  const others = savedKeys.filter((key) => key.baseUrl !== baseUrl);
  return (
    <div className="space-y-2">
      <Field
        label={saved ? 'New key' : 'Key'}
        type="password"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={saved ? `Leave empty to keep the one ending in ${saved.lastFour}` : ''}
        value={draft.key}
        hint={
          draft.place === 'own'
            ? 'Kept in this browser and sent to this address only. Leave it empty where none is needed.'
            : 'Kept in this browser and sent to api.anthropic.com only.'
        }
        onChange={(event) => edit({ key: event.currentTarget.value })}
      />
      {[...(saved ? [saved] : []), ...others].map((key) => (
        <p key={key.baseUrl} className="text-muted flex flex-wrap items-center gap-x-2">
          <span>
            Key for {hostAndPath(key.baseUrl)}, ending in <span className="text-ink font-semibold">{key.lastFour}</span>
          </span>
          <Button
            weight="quiet"
            aria-label={`Forget the key for ${hostAndPath(key.baseUrl)}`}
            onClick={() => void forgetKey(key.baseUrl)}
          >
            Forget
          </Button>
        </p>
      ))}
    </div>
  );
}

function hostAndPath(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\//, '');
}
