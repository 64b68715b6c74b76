### Why something was refused: the message of code "no_question" is refused-no-question.

## Who may do what

refused-not-joined = Join the session first.
refused-removed = The facilitator has removed you from this session.
refused-left = You have left this session, and your name was erased.
refused-not-facilitator = Only a facilitator can do that.
refused-observer = Observers watch; they do not score.
refused-facilitator = A facilitator cannot be removed.
refused-first-facilitator = Whoever created the session stays a facilitator.
refused-facilitator-name = The facilitator’s name can be erased once the session is closed.
refused-name-permanent = This name was stored by an earlier version, as a part of the session’s log. It can only be erased with the whole session.
refused-too-late = That round is over: this came too late for it.
refused-too-early = That round has not begun yet.
refused-answer-lost = What you sent is not on your ballot: it was refused, and the server’s answer was lost. Please check it.
refused-not-yours = Only the person who added it, or a facilitator, can take it back.
# $phases (lobby | weighting | scoring | revealed | lobby-weighting | lobby-weighting-scoring | scoring-revealed | closed) - the phases in which it can be done
refused-phase = { $phases ->
    [lobby] That can only be done while the session is in the lobby.
    [weighting] That can only be done while weights are being set.
    [scoring] That can only be done while scoring is open.
    [revealed] That can only be done after the totals have been revealed.
    [closed] That can only be done once the session is closed.
    [lobby-weighting] That can only be done before scoring opens.
    [lobby-weighting-scoring] That can only be done before the totals are revealed.
   *[scoring-revealed] That can only be done while scoring is open or after the totals have been revealed.
}
refused-closed = This session is closed; nothing in it can change any more.
# $most (Number) - how many people may join
refused-full = This session is full: at most { $most } people can be in it.

## What does not exist

# $id (String) - what was asked for
refused-unknown-option = There is no option with the id “{ $id }”.
# $id (String) - what was asked for
refused-unknown-criterion = There is no criterion with the id “{ $id }”.
# $id (String) - what was asked for
refused-unknown-attachment = There is no evidence with the id “{ $id }”.
refused-unknown-member = That person is not in the session.
# $id (String) - what was asked for
refused-option-not-there = There is no option with the id “{ $id }”; leave the id out to add a new one.
# $id (String) - what was asked for
refused-criterion-not-there = There is no criterion with the id “{ $id }”; leave the id out to add a new one.
# $id (String) - what was asked for
# $known (List) - the ids of all templates
refused-unknown-template = There is no template “{ $id }”; there are: { $known }.
# $id (String) - what was asked for
# $known (List) - all formats
refused-unknown-format = There is no format “{ $id }”; there are: { $known }.
# $id (String) - the format
# $dialect (String) - the dialect that was asked for
# $known (List) - its dialects
refused-unknown-dialect = The format “{ $id }” has no dialect “{ $dialect }”; there are: { $known }.
# $id (String) - the format
refused-no-dialects = The format “{ $id }” has no dialects.
# $id (String) - the format
# $paper (String) - the size of paper that was asked for
# $known (List) - those there are
refused-unknown-paper = The format “{ $id }” is not made for the paper “{ $paper }”; there are: { $known }.
# $id (String) - the format
refused-no-papers = The format “{ $id }” is the same for every paper.
refused-no-reminder = There is no reminder: the session was not closed with a day to look at the decision again.
refused-pack-too-early = There is no decision pack before the first reveal.
# $language (String) - the language asked for
# $known (List) - all languages
refused-unknown-language = There are no texts in the language “{ $language }”; there are: { $known }.

## Describing the session

refused-no-question = Write down the question first.
refused-two-options-stay = At least two options must remain.
refused-drop-empties-ballot = A ballot has scores only for options that you drop. Names are hidden, and the list of people would show whose it is: start the round with empty ballots.
refused-too-few-options = Add at least two options first.
refused-no-criteria = Add at least one criterion that carries weight.
# $most (Number) - how many there may be
# $count (Number) - how many there would be
refused-too-many-options = A session has at most { $most } options; this would be { $count }.
# $most (Number) - how many there may be
# $count (Number) - how many there would be
refused-too-many-criteria = A session has at most { $most } criteria; this would be { $count }.
# $rows (Number) - how many options
# $columns (Number) - how many criteria
# $count (Number) - how many cells that would be
# $most (Number) - how many there may be
refused-too-many-cells = Options times criteria may come to at most { $most }; { $rows } times { $columns } is { $count }.
refused-option-without-name = Every option needs a name.
refused-criterion-without-name = Every criterion needs a name.
# $name (String) - the name that is there twice
refused-option-not-unique = Two options are called “{ $name }”; give them different names.
# $name (String) - the name that is there twice
refused-criterion-not-unique = Two criteria are called “{ $name }”; give them different names.
# $name (String) - one of the names
# $other (String) - the name that it looks like
refused-names-look-alike = “{ $name }” and “{ $other }” look the same; give them names that nobody can mix up.
# $name (String) - the criterion
# $steps (Number) - how many descriptions there should be
# $count (Number) - how many there are
refused-anchors = “{ $name }” needs { $steps } descriptions, one for each step, or none; it has { $count }.
# $name (String) - the criterion
refused-knock-out-weighs = “{ $name }” is a knock-out criterion, so it cannot carry weight.
refused-weights-not-one = The weights must add up to 1.
refused-weights-all-zero = At least one criterion must have a weight above 0.
# $most (Number) - how many edits a minute
refused-too-many-edits = There may be at most { $most } changes a minute; wait a moment and try again.
# $most (Number) - how many megabytes
refused-edits-full = The changes to this session’s description already take { $most } MB; start a new session to change more.
# $name (String) - the criterion
# $problem (knock-out | steps | unit | points | numbers | values | order | level | range) - what is wrong
# $most (Number) - how many points there may be
# $longest (Number) - how many characters a unit may have
refused-numeric-scale = { $problem ->
    [knock-out] “{ $name }” is a knock-out criterion, so it cannot have a scale of numbers.
    [steps] “{ $name }” is scored in numbers, so it has no descriptions of steps and no direction.
    [unit] The unit of “{ $name }” may have at most { $longest } characters.
    [points] The scale of “{ $name }” needs 2 to { $most } points.
    [numbers] The numbers on the scale of “{ $name }” must be between -1,000,000,000 and 1,000,000,000.
    [values] On the scale of “{ $name }”, every value must be from 0% (worst) to 100% (best).
    [order] On the scale of “{ $name }”, each number must be higher than the one before.
    [level] On the scale of “{ $name }”, at least two numbers must differ in value: which one is better?
   *[range] The lowest number allowed for “{ $name }” must be less than the highest.
}

## Weighting

# $total (Number) - what the points add up to
refused-points-not-100 = The points must add up to 100; these add up to { $total }.
refused-swing-not-100 = In swing weighting, the criterion to lift first has 100 points.
refused-not-an-order = These weights do not follow from an order of the criteria.
refused-weights-incomplete = Give a weight to every criterion except the knock-out criteria, and to no other.
refused-no-weights = Nobody has set weights yet; lock weights of your own instead.
# $fewest (Number) - how many people it takes
refused-too-few-weights = While names are hidden, the team’s weights can be used once { $fewest } people have set theirs; lock weights of your own instead.
refused-weights-shown = The weights are shown already; the facilitator can open weighting again.
refused-weights-not-shown = Show the weights first, so that everybody sees what is being locked.
refused-weighting-open = Weighting is still open; show the weights first.
refused-weighted-once = While names are hidden, weights are set only once: a change could reveal whose it was.
refused-weights-locked = The weights are locked and can no longer change.
refused-weights-not-locked = Lock the weights first: they are fixed before the first score.

## Scoring and closing

# $steps (Number) - the highest score
refused-off-scale = Scores run from 1 to { $steps }.
# $numbers (any | whole) - which numbers are allowed
# $low (Number) - the lowest
# $high (Number) - the highest
refused-off-range = { $numbers ->
    [whole] Enter a whole number from { $low } to { $high }.
   *[any] Enter a number from { $low } to { $high }.
}
# $most (Number) - how many rounds there may be
refused-too-many-rounds = A session has at most { $most } rounds.
refused-undo-names-hidden = With names hidden, a reveal cannot be undone: the difference to the next one would show who scored what. Open another round instead.
# $seconds (Number) - how long a reveal can be undone
refused-undo-too-late = A reveal can be undone for { $seconds } seconds only. Open another round instead.
refused-all-done = Everybody is done already; there is nobody to remind.
# $left (Number) - how many people without a device are not done
refused-left-to-enter = { $left ->
    [one] Everybody with a device is done. Enter the scores of the one person without one.
   *[other] Everybody with a device is done. Enter the scores of the { $left } people without one.
}
# $seconds (Number) - how far apart two reminders are
refused-reminded-already = They were reminded just now; wait { $seconds } seconds between two reminders.
refused-nothing-scored = Nothing has been scored yet: close without a decision, or open scoring first.
# $most (Number) - how many years ahead the day may be
refused-look-again = Write the day to look at the decision again as 2027-03-31; it can be today or later, and at most { $most } years ahead.
refused-no-name = Enter a name that others can read.
# $start (String) - how the text starts
# $count (Number) - how many characters it has
# $most (Number) - how many it may have
refused-text-too-long = “{ $start }…” is too long: it has { $count } characters, and at most { $most } are allowed.

## The team’s own evidence

# $most (Number) - how many there may be
refused-too-many-attachments = A session holds at most { $most } pieces of evidence.
# $most (Number) - how many there may be
refused-too-many-of-yours = Each person can add at most { $most } pieces of evidence; take one back first.
# $most (Number) - how many times
refused-too-many-ever = Each person can add evidence at most { $most } times in a session, what was taken back included.
refused-withdrawn = That has already been taken back.
refused-no-figure = A figure needs a number and a few words on what was measured.
refused-no-text = Write the note first.
refused-no-link = A link starts with https:// or http:// and names a host.
# $host (String) - the host of the link
refused-link-host = “{ $host }” is not the name of a host; copy the link from a browser’s address bar.

## Who gets in

refused-waiting = The facilitator has to let you in first.
refused-joining-locked = The facilitator has locked this session; nobody new can join.
refused-invitation-needed = This session is by invitation: open the address or scan the code on yours.
refused-invitation-unknown = This invitation is not valid for this session.
refused-invitation-used = This invitation has already been used; each is for one person on one device.
refused-sign-in-to-create = Sign in with your company account to start a session here.
refused-no-creator = Your account may not start sessions here.
refused-sign-in-failed = Signing in did not work; try again.
refused-account-needed = Sign in with your company account to join this session.
refused-accounts-fixed = Accounts stay required: since the lobby, results rely on nobody being in twice.
refused-accounts-only = Everybody in this session has a company account, and the results rely on that: nobody without one can be added.
refused-own-device = That person scores on a device of their own.
refused-no-device = Somebody without a device cannot be a facilitator.
# $most (Number) - how many there may be
refused-too-many-without-device = At most { $most } people without a device can be in a session.
refused-not-listed = Your account is not on the list of those who may join this session.
# $most (Number) - how many there may be
refused-too-many-joined = More than { $most } people have joined this session, counting those removed; nobody new can join.
# $most (Number) - how many there may be
refused-too-many-waiting = { $most } people are already waiting to be let in; try again later.
# $most (Number) - how many there may be
refused-too-many-invitations = A session has at most { $most } invitations.
# $days (Number) - how many days a key is valid
refused-key-expired = This link was valid for { $days } days. On a device where you are still the facilitator, make a new one under “Joining”.

## Calls to the server

# $problem (Phrase) - what is wrong, and where
refused-unreadable = The request is not as expected: { $problem }.
# $byte (Number) - where in the request
refused-misread-json = the JSON is broken at byte { $byte }
refused-misread-cut = the JSON ends too early
refused-misread-utf8 = the text is not UTF-8
refused-misread-depth = the JSON is nested too deeply
refused-misread-object = a JSON object was expected
# $field (String) - the name of the field, with those around it
refused-misread-missing = the field “{ $field }” is missing
# $field (String) - the name of the field, with those around it
refused-misread-unknown = there is no field “{ $field }” here
# $field (String) - the name of the field, with those around it
# $expected (text | integer | number | boolean | list | object | null) - what it must be
refused-misread-kind = { $expected ->
    [text] “{ $field }” must be a text
    [integer] “{ $field }” must be a whole number
    [number] “{ $field }” must be a number
    [boolean] “{ $field }” must be true or false
    [list] “{ $field }” must be a list
    [object] “{ $field }” must be an object
   *[null] “{ $field }” must be null
}
# $field (String) - the name of the field, with those around it
# $form (name | client | id | language | day | address | base64 | other) - what it must be
refused-misread-form = { $form ->
    [name] “{ $field }” must be 1 to 40 lower-case letters and underscores
    [client] “{ $field }” must be 8 to 40 letters, digits, dashes or underscores
    [id] “{ $field }” must be 1 to 40 lower-case letters, digits and dashes
    [language] “{ $field }” must be the tag of a language, such as en
    [day] “{ $field }” must be a day such as 2027-03-31
    [address] “{ $field }” must be an e-mail address, or a domain such as @example.org
    [base64] “{ $field }” must be in Base64
   *[other] “{ $field }” must be in another form
}
# $field (String) - the name of the field, with those around it
# $allowed (String) - the values that it may have
refused-misread-choice = “{ $field }” must be one of these: { $allowed }
# $field (String) - the name of the field, with those around it
# $most (Number) - the most that is allowed
refused-misread-long = “{ $field }” may have a length of at most { $most }
# $field (String) - the name of the field, with those around it
# $least (Number) - the least that is allowed
refused-misread-short = “{ $field }” must have a length of at least { $least }
# $field (String) - the name of the field, with those around it
# $most (Number) - the most that is allowed
refused-misread-high = “{ $field }” may be at most { $most }
# $field (String) - the name of the field, with those around it
# $least (Number) - the least that is allowed
refused-misread-low = “{ $field }” must be at least { $least }
# $field (String) - the name of the field, with those around it
refused-misread-other = “{ $field }” has a value that it may not have
refused-no-body = The request needs a JSON object as its body, even if it is an empty one.
# $detail (String) - what is wrong and where
refused-catalogue = { $detail }
refused-template-and-catalogue = Give only one of a template, a catalogue text and a file, not several.
# $most (Number) - how many KiB a template file may have
refused-template-too-long = This set-up is longer than the { $most } KiB of a template file; shorten its facts and descriptions, or duplicate the session instead.
refused-text-or-file = Send either a text or a file to preview.
refused-no-scores = There is no score in this to import. Bring a table with options in rows, criteria in columns, and numbers in its cells.
refused-name-missing = Say who is joining: the name is missing.
refused-wrong-key = That is not the facilitator’s key of this session.
refused-no-session = There is no session with this code; check it and try again.
refused-too-many-sessions = Too many new sessions from your address; wait a minute and try again.
refused-too-many-rehearsals = Too many rehearsals are running on this server; close one, or try again in a few minutes.
refused-rehearsal = A rehearsal cannot be taken up again; start a new session with its set-up.
refused-too-many-joins = Too many people are joining from your address; try again in a moment.
refused-too-many-requests = Too many requests from your address; try again in a moment.
refused-busy = The server has too much to do just now; try again in a moment.
refused-host = The request’s Host header is not an address.
# $host (String) - the name in the Host header
refused-host-not-allowed = Links to “{ $host }” are not allowed: whoever runs this server can allow them with --allowed-host, or set QUORUM_URL.
refused-embedding-off = This server shows sessions on no other site; whoever runs it can allow sites with --embed-ancestors.
refused-embed-link = This link does not show the session any more; ask its facilitator for a new one.
refused-not-built = The front end is not built: run make run in the repository.
refused-not-websocket = This address speaks WebSocket only; docs/protocol.md says how.
# $part (String) - which part of the request
refused-handshake = The WebSocket handshake does not follow RFC 6455: it lacks { $part }, or has it wrong.
refused-stopping = The server is stopping; come back in a moment.
refused-unknown-command = This server is older than this page and does not know that yet.
refused-imported = This session was imported from a record; it can only be read.
refused-read-only = A newer version of Quorum has changed this session; this server can only show it.
# $format (Number) - the format of the log
refused-newer-session = A newer version of Quorum has written to this session (format { $format }), and this server cannot open it. Try again in a moment.
refused-unreadable-session = This session’s log is damaged; whoever runs this server can restore it from a backup.
refused-broken-session = This server fails to open this session; whoever runs it finds the reason in its log.
refused-store-silent = The store does not answer.
refused-not-saved = That could not be saved just now; please try again.
refused-broken = Something went wrong on the server; that was not saved.
refused-forbidden = That request came from another site.
refused-not-found = There is nothing here.
refused-method-not-allowed = That cannot be done here.
refused-internal-server-error = Something went wrong on the server; nothing that was accepted is lost.
# $most (Number) - in KiB
refused-body-too-large = The request has more than { $most } KiB. Send less at once.
# $status (Number) - the HTTP status
refused-http = The server answered with HTTP status { $status }.

## In the page alone

refused-no-connection = There is no connection to the server right now. Try again in a moment.
refused-connection-lost = The connection was lost before the server answered. Try again.
refused-weighting-over = Weighting was over before this could be sent.
refused-offline = The server cannot be reached. Check the connection and try again.
refused-puzzling = The server sent an answer that could not be read. Try again in a moment.

## Why the server closed a connection for good, by its close code

closed-1002 = The server did not understand this page. Reload it.
closed-1003 = The server did not understand this page. Reload it.
closed-1007 = The server did not understand this page. Reload it.
closed-1009 = A message was longer than 16 KiB.
closed-4400 = The server did not understand this page. Reload it.
closed-4401 = You were signed out on this device. Open the facilitator’s link to sign in again.
closed-4403 = The facilitator has removed you from this session.
closed-4405 = You have left this session, and your name was erased.
closed-4404 = There is no session with this code, or it has been deleted.
closed-4406 = This page is not of the same version as the server. Reload it.
closed-4420 = This server fails to open this session; whoever runs it finds the reason in its log.
closed-4422 = This session’s log is damaged; whoever runs this server can restore it from a backup.
closed-4426 = A newer version of Quorum has written to this session, and this server cannot open it.
closed-4430 = Too many connections are open at once, from this address or under your name. Close some and reload the page.
closed-other = The connection is lost.
