/** The agent's pages on Zendesk's own hosts. */
export const matches = ['https://*.zendesk.com/agent/*'] as const;
