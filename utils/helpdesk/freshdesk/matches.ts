/** The agent's pages on Freshdesk's own hosts. */
export const matches = ['https://*.freshdesk.com/a/*'] as const;
