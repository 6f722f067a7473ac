import { Button, Field } from '@/components/ui';
import { t } from '@/utils/i18n';
import type { ConnectionModel } from './use-connection';

/** Where a key goes in. What is saved never comes back out: only its end is shown. */
export function KeyField({ connection }: { connection: ConnectionModel }) {
  const { place, draft, savedKeys, baseUrl, edit, forgetKey } = connection;
  const saved = savedKeys.find((key) => key.baseUrl === baseUrl);
  const others = savedKeys.filter((key) => key.baseUrl !== baseUrl);
  return (
    <div className="space-y-2">
      <Field
        label={saved ? t('options.key.new') : t('options.key.label')}
        type="password"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={saved ? t('options.key.keep', { lastFour: saved.lastFour }) : ''}
        value={draft.key}
        hint={place === 'own' ? t('options.key.ownHint') : t('options.key.anthropicHint')}
        onChange={(event) => edit({ key: event.currentTarget.value })}
      />
      {[...(saved ? [saved] : []), ...others].map((key) => (
        <p key={key.baseUrl} className="text-muted flex flex-wrap items-center gap-x-2">
          <span>{t('options.key.saved', { host: hostAndPath(key.baseUrl), lastFour: key.lastFour })}</span>
          <Button
            weight="quiet"
            aria-label={t('options.key.forgetFor', { host: hostAndPath(key.baseUrl) })}
            onClick={() => void forgetKey(key.baseUrl)}
          >
            {t('options.key.forget')}
          </Button>
        </p>
      ))}
    </div>
  );
}

function hostAndPath(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\//, '');
}
