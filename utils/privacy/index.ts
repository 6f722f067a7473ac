/**
 * Hides personal data behind typed tokens before text leaves the browser, and puts it back after. Pure: runs in Node as it is.
 * Load it with `import()`: it carries the world's telephone plans.
 */
export { findPersonalData } from './find';
export { mask, type Masked, type MaskedConversation, type MaskContext } from './mask';
export { createRestorer, restore, strangeTokens, type Restorer } from './restore';
export { emptyVault, tokenOf, type Vault, type VaultEntry } from './vault';
export {
  type KnownPerson,
  type NumberShape,
  type PersonalDataType,
  personalDataTypes,
  type PersonalSpan,
  type PrivacyContext,
} from './types';
