import type { Preferences } from '@/utils/settings';
import { Scroller } from './Scroller';
import { Section } from './Section';

/** What is kept, where, and for how long; and what leaves the machine. */
export function PrivacySection({ preferences }: { preferences: Preferences }) {
  const { engine, endpoint } = preferences;
  return (
    <Section
      id="privacy"
      title="Privacy"
      lead="All that Tandem keeps is in this browser profile, and it is not encrypted there: whoever can use the profile can read it. The helpdesk page cannot."
    >
      <Scroller label="What is kept">
        <table className="w-full min-w-140 border-collapse">
          <thead className="text-foot text-muted">
            <tr>
              {['What', 'Holds', 'Until'].map((name) => (
                <th key={name} scope="col" className="border-line border-b py-2 pe-4 text-start font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keptThings(preferences).map(({ what, holds, until }) => (
              <tr key={what}>
                <th
                  scope="row"
                  className="border-line border-b py-2 pe-4 text-start align-top font-semibold whitespace-nowrap"
                >
                  {what}
                </th>
                <td className="border-line border-b py-2 pe-4 align-top">{holds}</td>
                <td className="border-line border-b py-2 align-top">{until}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <h3 className="font-semibold">What leaves this machine</h3>
      <ul className="max-w-140 list-disc space-y-1 ps-5">
        <li>
          {engine === 'claude'
            ? `When you press Draft with Claude: the ticket’s public messages, your own point, your macros (all of them where they are few, else those that fit), fitting articles and the tone’s rules, to ${new URL(endpoint.baseUrl).host}. Internal notes are left out unless you tick them for that ticket. Names, addresses, numbers of phones, cards and accounts that are recognised leave as tokens such as [NAME_1] and get their values again here; what is not recognised leaves as it stands.`
            : 'With template drafts: nothing.'}
        </li>
        <li>Nothing goes to the makers of Tandem. There is no telemetry and no account.</li>
        <li>Nothing is written to the helpdesk. Tandem reads the open ticket, and you send.</li>
      </ul>
      <p className="text-muted max-w-140">In private windows nothing is kept at all.</p>
    </Section>
  );
}

function keptThings({ retentionDays, keepSentText }: Preferences) {
  return [
    {
      what: 'Keys',
      holds: 'What you entered above, each for its one address. Never in an export.',
      until: 'You forget them',
    },
    {
      what: 'Feedback',
      holds: keepSentText
        ? 'Ticket numbers, times, counts, kinds of change, ratings, what you said about flags, and the text of your sent replies.'
        : 'Ticket numbers, times, counts, kinds of change, ratings and what you said about flags. Words only as scrambled numbers, to count what you changed.',
      until: retentionDays === 365 ? '1 year' : `${retentionDays} days`,
    },
    {
      what: 'Unfinished drafts',
      holds: 'The text that you have not inserted yet.',
      until: 'Inserted, dismissed, or 24 hours',
    },
    {
      what: 'Macros',
      holds: 'Your team’s macros, so that they can be searched at once.',
      until: 'The helpdesk has others, or Tandem is removed',
    },
    {
      what: 'Spending',
      holds: 'For each month the number of Claude drafts, their tokens and their list price.',
      until: 'Tandem is removed',
    },
    { what: 'Settings', holds: 'What you chose on this page, and how wide the panel is.', until: 'Tandem is removed' },
    {
      what: 'The team’s packs',
      holds:
        'Up to ten versions, the last policy that could be read, and a random number that says which share of agents this is. It is never sent.',
      until: 'Tandem is removed',
    },
    {
      what: 'The ticket',
      holds: 'Nothing. It is read when you open it and forgotten when you leave.',
      until: 'You leave it',
    },
  ];
}
