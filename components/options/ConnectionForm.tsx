import type { SubmitEvent } from 'react';
import { Button, Field } from '@/components/ui';
import { t } from '@/utils/i18n';
import type { Endpoint, KeyHeader } from '@/utils/settings';
import { ConnectionStatusLine } from './ConnectionStatusLine';
import { KeyField } from './KeyField';
import { HarderModelField, ModelField } from './ModelField';
import type { OptionsServices } from './options-services';
import { Pick } from './Pick';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';
import { type Place, useConnection } from './use-connection';

interface ConnectionFormProps {
  services: OptionsServices;
  saved: Endpoint;
  /** Whose address it is for. What was typed stays when it changes, but for a key. */
  place: Place;
}

/** Address, key and model of the engine. Saving asks the browser for access to that one host, then tries the connection. */
export function ConnectionForm({ services, saved, place }: ConnectionFormProps) {
  const connection = useConnection(services, saved, place);
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
      {place === 'own' && (
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
