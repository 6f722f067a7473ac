/**
 * Tickets that no machine should draft: finds in the customer's words what asks for a person's own judgement, and holds such
 * tickets back from every engine. Pure and local.
 */
export { assessSensitivity, type Sensitivity } from './assess';
export {
  createGate,
  type GateRule,
  type GateRules,
  type GateState,
  judge,
  type Judgement,
  type JudgementGate,
} from './gate';
export { type GraveLabel, type SensitivityLabel, sensitivityLabels } from './labels';
