import type { SubmitEvent } from 'react';
import { Button, Field } from '@/components/ui';
import type { Endpoint, KeyHeader } from '@/utils/settings';
import { Choice, Choices } from './Choice';
import { ConnectionStatusLine } from './ConnectionStatusLine';
import { KeyField } from './KeyField';
import { ModelField } from './ModelField';
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
      aria-label="Connection to Claude"
      className="border-line bg-raised shadow-raised space-y-4 rounded border p-4"
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!busy) void connection.save();
      }}
    >
      <ManagedHere names={['baseUrl', 'allowedHosts', 'model', 'keyHeader']} />
      <Choices legend="Address" disabled={addressLocked}>
        <Choice
          name="place"
          label="Anthropic"
          hint="api.anthropic.com, with a key of your own account."
          checked={draft.place === 'anthropic'}
          onChoose={() => edit({ place: 'anthropic' })}
        />
        <Choice
          name="place"
          label="Your own endpoint"
          hint="Any address that speaks the Messages API: your team’s gateway, or an engine on this machine."
          checked={draft.place === 'own'}
          onChoose={() => edit({ place: 'own' })}
        />
      </Choices>
      {draft.place === 'own' && (
        <>
          <Field
            label="Base URL"
            type="url"
            disabled={addressLocked}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://gateway.example/anthropic"
            value={draft.address}
            aria-invalid={status.step === 'failed' && status.field === 'address'}
            hint="What comes before /v1/messages. Must begin with https, unless it is on this machine."
            onChange={(event) => edit({ address: event.currentTarget.value })}
          />
          <Pick
            label="How the key is sent"
            disabled={headerLocked}
            value={draft.keyHeader}
            options={keyHeaderOptions}
            onPick={(keyHeader) => edit({ keyHeader: keyHeader as KeyHeader })}
          />
        </>
      )}
      <KeyField connection={connection} />
      <ModelField connection={connection} />
      <div className="flex flex-wrap items-center gap-3">
        <Button submits weight="primary" held={busy}>
          Save and test
        </Button>
        <p className="text-foot text-muted">The test asks the model for a few words, some 300 tokens.</p>
      </div>
      <ConnectionStatusLine status={status} />
    </form>
  );
}

const keyHeaderOptions: { value: KeyHeader; label: string }[] = [
  { value: 'bearer', label: 'Authorization: Bearer (usual)' },
  { value: 'x-api-key', label: 'x-api-key (some gateways)' },
];
