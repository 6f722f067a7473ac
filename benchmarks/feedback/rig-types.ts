/** What `databaseRig` puts on the page's global; never run as a module of its own. */
export { openDatabase } from '@/utils/database';
export { schemaVersions, tables } from '@/utils/database/schema';
export { keepSuggestion } from '@/utils/feedback';
export { outcomeHistory } from '../../tests/support/outcome-history';
export { draftColumns } from '@/utils/insights/digest';
