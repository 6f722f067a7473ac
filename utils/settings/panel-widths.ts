/** How wide the panel may be, in CSS pixels. Apart from what is stored, so that the script in the page does not carry a store. */
export const panelWidths = { least: 320, usual: 380, most: 560 } as const;
