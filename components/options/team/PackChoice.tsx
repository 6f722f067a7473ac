import type { ReactNode } from 'react';
import { Notice } from '@/components/ui';
import { readPack, type TeamPack } from '@/utils/tone';
import type { TeamService } from '../options-services';
import { ManagedValues } from './Managed';
import { PackAddress } from './PackAddress';
import { PackImport } from './PackImport';
import { PackQuestion } from './PackQuestion';
import { type Deeds, useDeeds } from './use-deeds';
import type { TeamModel } from './use-team';
import { originWords, teamWords } from './words';

interface PackChoiceProps {
  service: TeamService;
  model: TeamModel;
  /** Nothing is to be chosen at the moment. */
  closed?: boolean;
  /** What else can be done with packs; `run` says how it went in the same place. */
  children?: (run: Deeds['run']) => ReactNode;
}

/** Which pack is in use, and where another one can come from: a file or an address. Each is compared and asked about before it counts. */
export function PackChoice({ service, model, closed = false, children }: PackChoiceProps) {
  const { team, stored } = model;
  const { said, failure, run } = useDeeds();
  const mayImport = team.policy?.importPacks !== false;
  const pending = stored.pending && readPack(stored.pending.text);
  const take = (pack: TeamPack) =>
    void run(async () => {
      await service.install(pack, 'file');
      return teamWords.importDone(pack.name, pack.version);
    });
  return (
    <>
      <PackInUse model={model} />
      <output className="text-muted block empty:hidden">{said}</output>
      {failure !== undefined && <Notice kind="alert">{failure}</Notice>}
      <ManagedValues team={team} />
      {pending?.ok && (
        <PackQuestion
          title={teamWords.pendingTitle}
          pack={pending.pack}
          inUse={team.pack}
          onYes={() => void run(() => service.answerPending(true).then(() => teamWords.looked.taken))}
          onNo={() => void run(() => service.answerPending(false).then(() => teamWords.looked.kept))}
        />
      )}
      {!closed &&
        (mayImport ? <PackImport inUse={team.pack} onTake={take} /> : <p className="text-muted">{teamWords.noEdit}</p>)}
      {!closed && <PackAddress model={model} service={service} run={run} />}
      {children?.(run)}
    </>
  );
}

function PackInUse({ model: { team } }: { model: TeamModel }) {
  const { pack, packFrom } = team;
  if (!pack || !packFrom) return <p className="text-muted">{teamWords.none}</p>;
  return (
    <div>
      <p className="font-semibold">{teamWords.inUse(pack.name, pack.version, originWords[packFrom])}</p>
      <p className="text-muted">
        {teamWords.held(pack.presets.length, pack.facts.length, pack.tests.length)}{' '}
        {pack.note !== undefined && teamWords.note(pack.note)}
      </p>
    </div>
  );
}
