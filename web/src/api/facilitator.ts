// The calls that only facilitators make.

import { call, pathOf } from "./http";
import type {
  AdmissionAnswer,
  EmbedAnswer,
  EnteredAnswer,
  InvitationsAnswer,
  KeyAnswer,
  NewSessionAnswer,
} from "./wire";

export const fetchAdmission = (code: string) => call<AdmissionAnswer>(`${pathOf(code)}/admission`);
/** The ballot of a member without a device. */
export const fetchEntered = (code: string, member: string) =>
  call<EnteredAnswer>(`${pathOf(code)}/members/${member}/ballot`);
export const makeInvitations = (code: string, count: number) =>
  call<InvitationsAnswer>(`${pathOf(code)}/invitations`, { count });
/** The link for a frame on another site's page. */
export const fetchEmbed = (code: string) => call<EmbedAnswer>(`${pathOf(code)}/embed`);
/** Replace the facilitator's key; with `signOut`, all other devices of the facilitator are signed out. */
export const changeKey = (code: string, signOut: boolean) =>
  call<KeyAnswer>(`${pathOf(code)}/key`, { sign_out: signOut });
/** Start a new session with the set-up of this one. */
export const duplicate = (code: string) => call<NewSessionAnswer>(`${pathOf(code)}/duplicate`, {});
/** Start a rehearsal of this session with simulated members. */
export const rehearse = (code: string, members: number) =>
  call<NewSessionAnswer>(`${pathOf(code)}/duplicate`, { rehearsal: members });
/** Take up a closed session again, in a new one. */
export const reopen = (code: string) => call<NewSessionAnswer>(`${pathOf(code)}/reopen`, {});
