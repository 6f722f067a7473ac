import { useState, type SubmitEvent } from 'react';
import { Button, Field, Notice } from '@/components/ui';
import { isPackAddress } from '@/utils/settings/pack-address';
import type { TeamService } from '../options-services';
import type { TeamModel } from './use-team';
import { teamWords } from './words';

interface PackAddressProps {
  model: TeamModel;
  service: TeamService;
  /** Runs something and says its sentence, or the sentence of its failure. */
  run: (deed: () => Promise<string>) => Promise<void>;
}

/** Where packs are looked for. Access to that one host is asked for once, on saving. */
export function PackAddress({ model, service, run }: PackAddressProps) {
  const { source } = model.stored;
  const byPolicy = model.team.policy?.packUrl;
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const address = byPolicy ?? typed ?? source?.address ?? '';
  const look = async (ask: string) => {
    if (!(await service.requestAccess(ask))) return teamWords.addressDenied;
    if (byPolicy === undefined) await service.setAddress(ask);
    return teamWords.looked[await service.look()];
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const fits = isPackAddress(address);
    setWrong(!fits);
    if (fits) void run(() => look(address));
  };
  return (
    <form aria-label={teamWords.addressTitle} className="space-y-3" onSubmit={save}>
      <h3 className="font-semibold">{teamWords.addressTitle}</h3>
      {byPolicy === undefined ? (
        <Field
          label={teamWords.addressLabel}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-invalid={wrong}
          hint={wrong ? teamWords.addressBad : teamWords.addressHint}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : (
        <p className="text-muted max-w-140 break-all">{teamWords.addressByPolicy(byPolicy)}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button submits>{byPolicy === undefined ? teamWords.addressSave : teamWords.addressAllow}</Button>
        {source && byPolicy === undefined && (
          <Button
            weight="quiet"
            onClick={() => {
              setTyped('');
              void run(async () => {
                await service.setAddress(undefined);
                return '';
              });
            }}
          >
            {teamWords.addressForget}
          </Button>
        )}
      </div>
      {source?.problem !== undefined && <Notice kind="care">{source.problem}</Notice>}
    </form>
  );
}
