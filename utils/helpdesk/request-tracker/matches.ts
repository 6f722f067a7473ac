/** None: Request Tracker runs on hosts of the team's own, where it is told by its marks and let in by the team. */
export const matches: readonly string[] = [];
