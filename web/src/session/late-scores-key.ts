/** The key of a session's late scores in the browser's storage. */
export const lateScoresKey = (code: string): string => `quorum:late:${code}`;
