// Where the copies of sessions are in the browser's storage. A file of its own, so that signing out does not load the rest.

export const COPIES = "quorum:copy:";
export const copyKey = (code: string): string => COPIES + code;
