/** What a ticket is about when it needs a person's own judgement, the gravest first. */
export const sensitivityLabels = [
  'self_harm',
  'threat',
  'abuse_victim',
  'bereavement',
  'minor',
  'medical',
  'discrimination',
  'press',
  'legal',
  'large_money',
] as const;

/** One of the ten subjects, or none of them. */
export type SensitivityLabel = (typeof sensitivityLabels)[number] | 'none';

/** A subject that asks for a person. */
export type GraveLabel = Exclude<SensitivityLabel, 'none'>;
