import type { DraftProvider } from '@/utils/drafting';

/** What a provider around another does otherwise. */
export interface Wrapping {
  draft: DraftProvider['draft'];
  /** Asked only where the provider within prepares anything; left out where that may be done as it is. */
  prepare?: NonNullable<DraftProvider['prepare']>;
  /** Asked only where the provider within performs tasks; left out where it may do so as it is. */
  perform?: NonNullable<DraftProvider['perform']>;
}

/** A provider that is another one but for what `wrapping` says; the names of its models stay those of the moment. */
export function wrapped(provider: DraftProvider, { draft, prepare, perform }: Wrapping): DraftProvider {
  const preparing = provider.prepare && (prepare ?? provider.prepare.bind(provider));
  const performing = provider.perform && (perform ?? provider.perform.bind(provider));
  return {
    id: provider.id,
    label: provider.label,
    get model() {
      return provider.model;
    },
    get harderModel() {
      return provider.harderModel;
    },
    availability: (signal) => provider.availability(signal),
    draft,
    ...(preparing && { prepare: preparing }),
    ...(provider.tasks && { tasks: provider.tasks }),
    ...(performing && { perform: performing }),
  };
}
