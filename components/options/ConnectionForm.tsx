import type { SubmitEvent } from 'react';
import { Button, Field } from '@/components/ui';
import { t } from '@/utils/i18n';
import type { Endpoint, KeyHeader } from '@/utils/settings';
import { Choice, Choices } from './Choice';
import { ConnectionStatusLine } from './ConnectionStatusLine';
import { KeyField } from './KeyField';
import { HarderModelField, ModelField } from './ModelField';
import type { OptionsServices } from './options-services';
import { Pick } from './Pick';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';
import { useConnection } from './use-connection';

/** Address, key and model of the engine. Saving asks the browser for access to that one host, then tries the connection. */
export function ConnectionForm({ services, saved }: { services: OptionsServices; saved: Endpoint }) {
  const connection = useConnection(services, saved);
  const { draft, status, edit } = connection;
  const addressLocked = useLocked('baseUrl');
  const headerLocked = useLocked('keyHeader');
  const busy = status.step === 'saving' || status.step === 'testing';
  return (
    <form
      aria-label={t('options.connection.title')}
      className="border-line bg-raised shadow-raised space-y-4 rounded border p-4"
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!busy) void connection.save();
      }}
    >
      <ManagedHere names={['baseUrl', 'allowedHosts', 'model', 'keyHeader']} />
      <Choices legend={t('options.connection.address')} disabled={addressLocked}>
        <Choice
          name="place"
          label="Anthropic"
          hint={t('options.connection.anthropicHint')}
          checked={draft.place === 'anthropic'}
          onChoose={() => edit({ place: 'anthropic' })}
        />
        <Choice
          name="place"
          label={t('options.connection.own')}
          hint={t('options.connection.ownHint')}
          checked={draft.place === 'own'}
          onChoose={() => edit({ place: 'own' })}
        />
      </Choices>
      {draft.place === 'own' && (
        <>
          <Field
            label={t('options.connection.baseUrl')}
            type="url"
            disabled={addressLocked}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://gateway.example/anthropic"
            value={draft.address}
            aria-invalid={status.step === 'failed' && status.field === 'address'}
            hint={t('options.connection.baseUrlHint')}
            onChange={(event) => edit({ address: event.currentTarget.value })}
          />
          <Pick
            label={t('options.connection.keyHeader')}
            disabled={headerLocked}
            value={draft.keyHeader}
            options={keyHeaderOptions}
            onPick={(keyHeader) => edit({ keyHeader: keyHeader as KeyHeader })}
          />
        </>
      )}
      <KeyField connection={connection} />
      <ModelField connection={connection} />
      <HarderModelField connection={connection} />
      <div className="flex flex-wrap items-center gap-3">
        <Button submits weight="primary" held={busy}>
          {t('options.connection.save')}
        </Button>
        <p className="text-foot text-muted">{t('options.connection.saveHint')}</p>
      </div>
      <ConnectionStatusLine status={status} />
    </form>
  );
}

const keyHeaderOptions: { value: KeyHeader; label: string }[] = [
  { value: 'bearer', label: t('options.connection.bearer') },
  { value: 'x-api-key', label: t('options.connection.apiKey') },
];
