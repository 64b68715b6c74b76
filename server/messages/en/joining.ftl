### The facilitator's page: who may join, invitations, and the facilitator's link.

joining-label = Joining
joining-lock = Lock
joining-unlock = Unlock
joining-who = Who may join
joining-open = Everybody with the code
joining-approval = Only whom I let in
joining-invited = Only with an invitation
joining-open-help = Whoever has the code or the link is in right away.
joining-approval-help = Whoever has the code waits here until you let them in. An invitation lets its holder in right away.
joining-invited-help = Each invitation lets one person in. The code alone is not enough.
joining-locked-help = Nobody new can join. Everybody who is in stays in, and can come back.
# $count (Number) - how many
joining-waiting = { $count ->
    [one] { $count } person waits
   *[other] { $count } people wait
}
joining-admit-all = Let all in
joining-admit = Let in
joining-admit-again = Let in again
# $name (String) - who
joining-admit-of = Let in: { $name }
# $name (String) - who
joining-admit-again-of = Let in again: { $name }
joining-erase = Erase name
# $name (String) - who
joining-erase-of = Erase the name of { $name }
# $name (String) - who
joining-erase-title = Erase the name of { $name }?
joining-erase-help = The name disappears from everything that is stored, shown or downloaded from now on, and this person cannot be let in again. This cannot be undone.
# $name (String) - who
joining-turn-away = Turn { $name } away
joining-more = Limit, invitations, removing
joining-invitations = Make invitations…
# $used (Number) - how many were used
# $count (Number) - how many were made
joining-invitations-used = { $used } of { $count } invitations used
joining-remove-many = Remove several people…
joining-key = Facilitator’s link…
# $count (Number) - how many are listed
joining-removed = { $count ->
    [one] { $count } person removed
   *[other] { $count } people removed
}
joining-removed-help = They stay out on the device they used. Without accounts or invitations, somebody who clears the browser’s data can join as a new person: lock the session, or let in only whom you know.

## How many may be in

places-label = At most this many people
places-any = any number
places-save = Set
# $count (Number) - how many
places-inside = { $count ->
    [one] { $count } person is in, besides you.
   *[other] { $count } people are in, besides you.
}

## Company accounts

accounts-needed = Only with a company account
accounts-listed = Whom to admit: e-mail addresses, or domains like @example.org
accounts-listed-help = Leave it empty to admit every account. Each account has one ballot, whatever the device.

## Remove several people

remove-many-title = Remove several people
remove-many-who = Whom
remove-many-idle = Everybody who has given nothing yet
remove-many-waiting = Everybody who waits
remove-many-everyone = Everybody
remove-many-when = Who joined
remove-many-any-time = at any time
# $count (Number) - how many minutes
remove-many-minutes = { $count ->
    [one] in the last minute
   *[other] in the last { $count } minutes
}
remove-many-help = Their places are free again. You stay in. Whatever they gave that is not shown yet is removed, too.

## Invitations

invitations-title = Invitations
invitations-help = Each invitation is for one person and works once. You get a sheet with a QR code for each, to print or to send.
invitations-count = How many
invitations-make = Make them
# $count (Number) - how many
sheet-title = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
sheet-once = They are shown only here: print this page, or save it as a PDF.
sheet-print = Print
sheet-qr = QR code of the invitation
sheet-for-one = For one person

## The facilitator's link

key-title = Facilitator’s link
key-help = Make a new link if the old one may be in the wrong hands. The old one stops working immediately.
# $at (Time) - when it expires
key-expires = The present link works until { DAY($at) }.
key-sign-out = Sign me out on all other devices
key-changed = There is a new facilitator’s link; the old one does not work any more. Copy the new one above.
key-confirm = Make a new link
