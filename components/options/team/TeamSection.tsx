import { useState } from 'react';
import { Button, Field, Notice } from '@/components/ui';
import { readPack, starterPack, type TeamPack } from '@/utils/tone';
import type { OptionsServices, TeamService } from '../options-services';
import { Section } from '../Section';
import { ManagedValues } from './Managed';
import { PackAddress } from './PackAddress';
import { PackEditor } from './PackEditor';
import { PackImport } from './PackImport';
import { PackQuestion } from './PackQuestion';
import { useDeeds } from './use-deeds';
import type { TeamModel } from './use-team';
import { Versions } from './Versions';
import { originWords, teamWords } from './words';

interface TeamSectionProps {
  services: OptionsServices;
  service: TeamService;
  model: TeamModel;
}

/** What the team decided, where it comes from, and the editor for whoever leads it. */
export function TeamSection({ services, service, model }: TeamSectionProps) {
  const { team, stored } = model;
  const { said, failure, run } = useDeeds();
  const [editing, setEditing] = useState<TeamPack>();
  const mayImport = team.policy?.importPacks !== false;
  const pending = stored.pending && readPack(stored.pending.text);
  const take = (pack: TeamPack) =>
    void run(async () => {
      await service.install(pack, 'file');
      return teamWords.importDone(pack.name, pack.version);
    });
  return (
    <Section id="team" title={teamWords.title} lead={teamWords.lead}>
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
      {editing ? (
        <PackEditor
          services={services}
          service={service}
          start={editing}
          inUse={team.pack}
          onClose={() => setEditing(undefined)}
        />
      ) : (
        <>
          {mayImport ? (
            <PackImport inUse={team.pack} onTake={take} />
          ) : (
            <p className="text-muted">{teamWords.noEdit}</p>
          )}
          <PackAddress model={model} service={service} run={run} />
          {stored.versions.length > 0 && (
            <Versions
              model={model}
              onUse={(index) => void run(() => service.goToVersion(index).then(() => teamWords.versionDone))}
            />
          )}
          <div className="flex flex-wrap items-end gap-2">
            {mayImport && <Begin inUse={team.pack} service={service} onBegin={setEditing} />}
            {stored.current !== undefined && (
              <Button weight="quiet" onClick={() => void run(() => service.leave().then(() => teamWords.left))}>
                {teamWords.leave}
              </Button>
            )}
          </div>
        </>
      )}
    </Section>
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

/** Goes on with what was being worked on, else with the pack in use, else with a new one. */
function Begin({
  inUse,
  service,
  onBegin,
}: {
  inUse: TeamPack | undefined;
  service: TeamService;
  onBegin: (pack: TeamPack) => void;
}) {
  const [name, setName] = useState('');
  const begin = async () => onBegin((await service.loadDraft()) ?? inUse ?? starterPack(name));
  if (inUse) {
    return (
      <Button weight="primary" onClick={() => void begin()}>
        {teamWords.edit}
      </Button>
    );
  }
  return (
    <div className="w-full space-y-2">
      <h3 className="font-semibold">{teamWords.begin}</h3>
      <p className="text-muted max-w-140">{teamWords.beginHint}</p>
      <div className="flex flex-wrap items-end gap-2">
        <Field
          label={teamWords.beginName}
          className="max-w-80 flex-1"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button weight="primary" onClick={() => void begin()}>
          {teamWords.begin}
        </Button>
      </div>
    </div>
  );
}
