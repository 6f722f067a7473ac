/**
 * Tickets that no machine should draft: finds in the customer's words what asks for a person's own judgement. Pure and local.
 */
export { assessSensitivity, type Sensitivity } from './assess';
export { type SensitivityLabel, sensitivityLabels } from './labels';
