/** The key of a client id's outbox in the browser's storage. */
export const outboxKey = (code: string, client: string): string => `quorum:outbox:${code}:${client}`;
