import { say } from '../say';

/** What stands beside a ticket's link: the level, and nothing where the shape alone says enough. To be asked once, when the script starts. */
export const levelWords = () =>
  ({
    calm: '',
    concerned: say('page.concerned'),
    frustrated: say('page.frustrated'),
    furious: say('page.furious'),
  }) as const;
