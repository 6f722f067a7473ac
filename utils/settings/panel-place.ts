import { storage } from '#imports';
import { panelWidths } from './panel-widths';

export { panelWidths };

/** Where the panel stands beside a helpdesk. */
export interface PanelPlace {
  open: boolean;
  /** CSS pixels, within `panelWidths`. */
  width: number;
}

export interface PanelPlaceItem {
  get(): Promise<PanelPlace>;
  /** A width outside of the range is brought into it. */
  set(place: PanelPlace): Promise<void>;
}

/** How the panel was left on one helpdesk. Whatever is stored, `get` gives a place that can be used. */
export function panelPlaceItem(helpdeskId: string): PanelPlaceItem {
  const item = storage.defineItem<unknown>(`local:panel-place-${helpdeskId}`, { fallback: null });
  return {
    get: async () => usable(await item.getValue()),
    set: (place) => item.setValue(usable(place)),
  };
}

function usable(stored: unknown): PanelPlace {
  const { open, width } = (stored ?? {}) as Partial<Record<keyof PanelPlace, unknown>>;
  const wanted = typeof width === 'number' && Number.isFinite(width) ? Math.round(width) : panelWidths.usual;
  // Nobody installs a panel to go and look for it: it is open until the agent closes it.
  return { open: open !== false, width: Math.min(panelWidths.most, Math.max(panelWidths.least, wanted)) };
}
