import { Button } from '@/components/ui';
import { region } from '@/utils/i18n';
import { readPack } from '@/utils/tone';
import { Scroller } from '../Scroller';
import type { TeamModel } from './use-team';
import { originWords, teamWords } from './words';

interface VersionsProps {
  model: TeamModel;
  onUse: (index: number) => void;
}

/** The versions that are kept; one click goes back to one. */
export function Versions({ model: { stored, team }, onUse }: VersionsProps) {
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">{teamWords.versions}</h3>
      <Scroller label={teamWords.versions}>
        <table className="w-full border-collapse">
          <thead className="text-foot text-muted">
            <tr>
              {teamWords.versionHead.map((head) => (
                <th key={head} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stored.versions.map(({ text, from, at }, index) => {
              const read = readPack(text);
              const inUse = stored.current === index && team.packFrom !== 'policy';
              return (
                <tr key={at + String(index)}>
                  <th scope="row" className="border-line border-b py-2 pe-4 text-start font-semibold">
                    {read.ok ? `${read.pack.name}, ${read.pack.version}` : teamWords.versionUnreadable}
                  </th>
                  <td className="border-line border-b py-2 pe-4">{originWords[from]}</td>
                  <td className="text-muted border-line border-b py-2 pe-4">{dayAndTime(at)}</td>
                  <td className="border-line border-b py-1 text-end">
                    {inUse ? (
                      <span className="text-muted">{teamWords.versionNow}</span>
                    ) : (
                      <Button weight="quiet" onClick={() => onUse(index)}>
                        {teamWords.versionUse}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}

function dayAndTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
