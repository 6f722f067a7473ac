import type { OptionsServices } from '@/components/options';

/** One helpdesk that the extension knows, and whether the browser lets it read there. */
export interface SiteState {
  name: string;
  /** Match patterns, as permissions are asked for. */
  origins: readonly string[];
  allowed: boolean;
}

/** All that the welcome page needs of the world. */
export interface WelcomeServices {
  options: OptionsServices;
  sites: {
    list: () => Promise<SiteState[]>;
    /** Must be called straight from a click. Gives whether the agent agreed. */
    request(origins: readonly string[]): Promise<boolean>;
    /** Called whenever a permission came or went. */
    watch(listener: () => void, signal: AbortSignal): void;
  };
  openOptions: () => void;
  /** Address of the practice page. */
  practiceUrl: string;
}
