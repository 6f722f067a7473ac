/** Everything that the section of the team's own hosts says. */
export const siteWords = {
  title: 'Sites',
  lead: 'Hosts of your team’s own on which Tandem works, besides those that come with it. On any other, click the Tandem button in the toolbar on a ticket’s page.',
  none: 'None yet.',
  listed: 'Hosts of your team’s own',
  use: 'Use Tandem here',
  takeBack: 'Take back',
  takeBackFrom: (host: string) => `Take back ${host}`,
  offered: (host: string, desk: string) =>
    `${host} looks like ${desk}. Tandem can read the tickets there and show its panel. Your browser asks you first, for this one host.`,
  refused: (host: string) => `The browser was not allowed to let Tandem into ${host}. Nothing has changed.`,
  added: (host: string) => `Tandem works on ${host} now.`,
  goBack: 'Back to the ticket',
};
