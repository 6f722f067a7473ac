import { useState } from 'react';
import { Button, Field } from '@/components/ui';
import { starterPack, type TeamPack } from '@/utils/tone';
import type { OptionsServices, TeamService } from '../options-services';
import { Section } from '../Section';
import { PackChoice } from './PackChoice';
import { PackEditor } from './PackEditor';
import type { TeamModel } from './use-team';
import { Versions } from './Versions';
import { teamWords } from './words';

interface TeamSectionProps {
  services: OptionsServices;
  service: TeamService;
  model: TeamModel;
}

/** What the team decided, where it comes from, and the editor for whoever leads it. */
export function TeamSection({ services, service, model }: TeamSectionProps) {
  const { team, stored } = model;
  const [editing, setEditing] = useState<TeamPack>();
  const mayImport = team.policy?.importPacks !== false;
  return (
    <Section id="team" title={teamWords.title} lead={teamWords.lead}>
      <PackChoice service={service} model={model} closed={editing !== undefined}>
        {(run) =>
          editing ? (
            <PackEditor
              services={services}
              service={service}
              start={editing}
              inUse={team.pack}
              onClose={() => setEditing(undefined)}
            />
          ) : (
            <>
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
          )
        }
      </PackChoice>
    </Section>
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
          className="max-w-80 grow basis-60"
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
