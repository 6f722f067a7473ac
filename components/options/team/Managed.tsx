import { Lock } from 'lucide-react';
import { useContext } from 'react';
import { Notice } from '@/components/ui';
import type { Team } from '@/utils/settings';
import { teamSettingNames, type TeamSettings } from '@/utils/tone';
import { Scroller } from '../Scroller';
import { TeamContext } from './use-team';
import { settingValue, settingWords, teamWords } from './words';

/** Beside a control that the team fixed: who fixed it. Nothing beside any other. */
export function ManagedHere({ names }: { names: readonly (keyof TeamSettings)[] }) {
  const team = useContext(TeamContext);
  const name = names.find((each) => team?.lockedBy[each] !== undefined);
  if (!team || name === undefined) return null;
  return (
    <p className="text-foot text-muted flex items-center gap-1">
      <Lock aria-hidden="true" size={14} strokeWidth={1.5} className="shrink-0" />
      {teamWords.managedHere(teamWords.managedBy(team, name))}
    </p>
  );
}

/** Every value that is fixed, and by whom; and what was refused, where something was. */
export function ManagedValues({ team }: { team: Team }) {
  const locked = teamSettingNames.filter((name) => team.lockedBy[name] !== undefined);
  return (
    <>
      {(['policy', 'pack'] as const).map((from) => (
        <Refused key={from} team={team} from={from} />
      ))}
      {locked.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold">{teamWords.managedTitle}</h3>
          <p className="text-muted max-w-140">
            {teamWords.managedLead} {team.policy?.contact !== undefined && teamWords.ask(team.policy.contact)}
          </p>
          <Scroller label={teamWords.managedTitle}>
            <table className="w-full border-collapse">
              <thead className="text-foot text-muted">
                <tr>
                  {teamWords.managedHead.map((head) => (
                    <th key={head} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {locked.map((name) => (
                  <tr key={name} data-locked={name}>
                    <th scope="row" className="border-line border-b py-2 pe-4 text-start align-top font-semibold">
                      {settingWords[name]}
                    </th>
                    <td className="border-line border-b py-2 pe-4 align-top break-all">
                      {settingValue(name, team.settings)}
                    </td>
                    <td className="text-muted border-line border-b py-2 align-top">
                      {teamWords.managedBy(team, name)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </div>
      )}
    </>
  );
}

/** For the administrator who reads this page over somebody's shoulder: the field and what is wrong with it. */
function Refused({ team, from }: { team: Team; from: 'policy' | 'pack' }) {
  const problems = team.problems.filter((problem) => problem.from === from);
  if (problems.length === 0) return null;
  return (
    <Notice kind="care">
      <p className="font-semibold">{teamWords.refusedTitle[from]}</p>
      <ul className="mt-1 space-y-1">
        {problems.map(({ path, sentence }) => (
          <li key={path + sentence}>
            {path !== '' && <code className="text-foot">{path}</code>} {sentence}
          </li>
        ))}
      </ul>
      <p className="text-muted mt-1">{teamWords.refusedKept}</p>
    </Notice>
  );
}
