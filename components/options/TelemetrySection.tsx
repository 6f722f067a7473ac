import { useContext, useEffect, useState } from 'react';
import { Button, Notice } from '@/components/ui';
import { dateText } from '@/utils/i18n';
import { namedTarget } from '@/utils/settings/telemetry-target';
import type { Preferences } from '@/utils/settings';
import { attributeValues, instrumentNames, instruments, type Instrument } from '@/utils/telemetry/instruments';
import type { TelemetryState } from '@/utils/telemetry/queue';
import { Choice } from './Choice';
import type { TelemetryService } from './options-services';
import { Scroller } from './Scroller';
import { Section } from './Section';
import { sentenceOf } from './sentence-of';
import { ManagedHere } from './team/Managed';
import { TeamContext } from './team/use-team';
import { instrumentWords, telemetryWords as words } from './telemetry-words';

interface TelemetrySectionProps {
  service: TelemetryService;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** Whether numbers go to the team's collector, which ones, where to, and what was sent last. */
export function TelemetrySection({ service, preferences, onChange }: TelemetrySectionProps) {
  const team = useContext(TeamContext);
  const [said, setSaid] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const state = useTelemetryState(service);
  const target = team && namedTarget(team.settings);
  if (!target) {
    return (
      <Section id="telemetry" title={words.title} lead={words.lead}>
        <p className="text-muted">{team?.settings.telemetry === false ? words.off : words.none}</p>
        <ManagedHere names={['telemetry']} />
      </Section>
    );
  }
  const { endpoint } = target;
  const { host } = new URL(endpoint);
  const isOn = preferences.telemetryTo === endpoint;
  const run = async (work: () => Promise<string | undefined>) => {
    setFailure(undefined);
    await work().then(setSaid, (error: unknown) => setFailure(sentenceOf(error)));
  };
  const choose = (on: boolean) => {
    // Straight from the click: the browser asks for nothing else.
    const access = on ? service.requestAccess(endpoint) : Promise.resolve(true);
    void run(async () => {
      if (!(await access)) return words.refused(host);
      await onChange({ telemetryTo: on ? endpoint : '' });
      if (!on) await service.forget();
      return undefined;
    });
  };
  const from = team.lockedBy.telemetryEndpoint;
  return (
    <Section id="telemetry" title={words.title} lead={words.lead}>
      <Choice label={words.choice(host)} hint={words.hint} checked={isOn} onChoose={choose} />
      {failure !== undefined && <Notice kind="care">{failure}</Notice>}
      <output className="text-muted block empty:hidden">{said}</output>
      <p className="max-w-140">
        <span className="text-muted">{words.where}: </span>
        <code className="text-foot break-all">{endpoint}</code>
        {from && <span className="text-muted">, {words.named[from]}</span>}
      </p>
      <AllThatIsSent />
      {isOn && state && (
        <Now
          state={state}
          onSend={() =>
            void run(async () =>
              (await service.sendNow())
                ? words.done
                : state.batch || state.waiting.length > 0
                  ? undefined
                  : words.nothing,
            )
          }
        />
      )}
    </Section>
  );
}

function useTelemetryState(service: TelemetryService): TelemetryState | undefined {
  const [state, setState] = useState<TelemetryState>();
  useEffect(() => {
    const here = new AbortController();
    const read = () => void service.state().then((latest) => !here.signal.aborted && setState(latest));
    read();
    service.watch(read, here.signal);
    return () => here.abort();
  }, [service]);
  return state;
}

/** Made of the same lists that the numbers are made with, so that it cannot say anything else. */
function AllThatIsSent() {
  const values = Object.entries(attributeValues).map(([name, list]) => `${name} (${list.join(', ')})`);
  return (
    <details>
      <summary className="text-accent inline-flex min-h-6 items-center hover:underline">{words.sent}</summary>
      <Scroller label={words.sent}>
        <table className="mt-2 w-full min-w-140 border-collapse">
          <thead className="text-foot text-muted">
            <tr>
              {[words.what, words.name, words.told].map((head) => (
                <th key={head} scope="col" className="border-line border-b py-1 pe-4 text-start font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {instrumentNames.map((name) => (
              <tr key={name}>
                <th scope="row" className="border-line border-b py-1 pe-4 text-start align-top font-normal">
                  {instrumentWords[name]}
                </th>
                <td className="border-line text-foot border-b py-1 pe-4 align-top break-all">
                  <code>{name}</code>
                </td>
                <td className="border-line text-foot border-b py-1 align-top">
                  {(instruments[name] as Instrument).attributes.join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <p className="text-muted text-foot mt-2 max-w-140">{words.beside(values.join('; '))}</p>
    </details>
  );
}

function Now({ state, onSend }: { state: TelemetryState; onSend: () => void }) {
  const { last, waiting, dropped, trouble } = state;
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">{words.status}</h3>
      <p className="text-muted max-w-140">
        {[
          last
            ? words.lastSent(dateText(new Date(last.at), { dateStyle: 'medium', timeStyle: 'short' }))
            : words.notYet,
          waiting.length > 0 && words.waiting(waiting.length),
          dropped > 0 && words.dropped(dropped),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {trouble && <Notice kind="care">{words.trouble[trouble.what]}</Notice>}
      <Button onClick={onSend}>{words.sendNow}</Button>
      {last && (
        <details>
          <summary className="text-accent inline-flex min-h-6 items-center hover:underline">{words.payload}</summary>
          <Scroller label={words.payload}>
            <pre className="text-foot mt-2">{JSON.stringify(JSON.parse(last.body), null, 2)}</pre>
          </Scroller>
        </details>
      )}
    </div>
  );
}
