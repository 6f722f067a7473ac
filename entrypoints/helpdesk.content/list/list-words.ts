/** What stands beside a ticket's link: the level, and nothing where the shape alone says enough. */
export const levelWords = {
  calm: '',
  concerned: 'concerned',
  frustrated: 'frustrated',
  furious: 'furious',
} as const;
