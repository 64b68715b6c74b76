### The page on what is stored, who sees it, for how long, and what one can ask for (docs/visibility.md).

privacy-title = Your data
privacy-lead = What { -brand } stores when you take part, who sees it, for how long, and what you can ask for.
# $code (String) - of the session
# $question (String) - of the session
privacy-of-session = This is what applies to session { $code }, “{ $question }”, with its settings.
privacy-of-any = Who sees what depends on the settings of a session. Its own page about this, linked where you join, says what applies there.
privacy-back = Back to the session

## What is stored

privacy-stored = What is stored
privacy-stored-you = Your name, your role, when you joined, and which options you say you have run in production.
privacy-stored-given = What you give: weights, scores with reasons and confidence, evidence, and that you are done, each with its time. If you change something, the earlier version stays in the session’s log, which proves that every vote was counted once.
privacy-stored-account = If you are signed in with a company account, a digest of it: it recognises the account again, but does not contain it.
privacy-stored-windows = A random number for each browser window in which you take part, so that nothing is counted twice.
# $days (Number) - how long it is valid
privacy-stored-browser = In your browser: for { $days } days a cookie that recognises you in the session; and your name, the sessions you were in, what their pages showed you last, and what could not be sent yet.
privacy-stored-not = Not stored: network addresses, and what you look at. The pages load nothing from other servers.

## Who sees it

privacy-seen = Who sees it
privacy-everybody = “Everybody” means all members, whoever has the code of the session, and the big screen. The facilitator sees no more of what you give than the others.
privacy-seen-name = Your name and role; whether you are connected, have begun, and are done
privacy-to-always = Everybody, always.
privacy-seen-scores = Your scores, with reasons and confidence
# $names (shown | hidden | any) - the setting; any if it is not known
# $totals (live | later | any) - when totals are shown
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] Everybody, immediately, with your name.
       *[later] Everybody, with your name, once the facilitator reveals the round.
    }
    [hidden] Everybody, once the facilitator reveals the round, under a pseudonym that is different in each round.
   *[any] Everybody, no later than the facilitator reveals the round: with your name, or under a pseudonym if names are hidden.
}
privacy-seen-totals = Totals and charts
# $names (shown | hidden | any) - the setting; any if it is not known
# $totals (live | later | any) - when totals are shown
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] Everybody, as soon as three people have changed a cell.
       *[shown] Everybody, immediately.
    }
    [later] Everybody, once the facilitator reveals the round.
   *[any] Everybody, while people score or once the facilitator reveals the round.
}
privacy-seen-weights = Your weights
# $names (shown | hidden | any) - the setting; any if it is not known
privacy-to-weights = { $names ->
    [shown] Everybody, with your name, once the facilitator shows all of them.
    [hidden] Everybody, under a pseudonym, once the facilitator shows all of them, and only if at least five people gave some (three if everybody has a company account).
   *[any] Everybody, once the facilitator shows all of them: with your name, or under a pseudonym if names are hidden.
}
privacy-seen-evidence = Evidence that you add
# $names (shown | hidden | any) - the setting; any if it is not known
# $totals (live | later | any) - when totals are shown
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] Everybody, immediately, with your name.
       *[later] Everybody, with your name, once the facilitator reveals the round.
    }
    [hidden] { $totals ->
        [live] Everybody, immediately, without your name; downloads have a pseudonym.
       *[later] Everybody, once the facilitator reveals the round, without your name; downloads have a pseudonym.
    }
   *[any] Everybody, no later than the facilitator reveals the round: with your name, or without it if names are hidden.
}
privacy-seen-experience = What you have run in production
privacy-to-experience = Nobody. After the reveal, everybody learns whether those who have run the options put the same one first, if there are enough people for that.
privacy-seen-earlier = Earlier versions, and who gave which score while names are hidden
privacy-to-earlier = Whoever runs this server, because they can read what it stores.
privacy-copies = Members can download what they may see. Such copies are out of this server’s hands.

## For how long

privacy-long = For how long
# $days (Number) - after the last change
privacy-long-days = { $days ->
    [one] Until the session has not changed for a day. A day or two after that it is deleted automatically, with everything in it; whoever runs this server can erase it earlier.
   *[other] Until the session has not changed for { $days } days. A day or two after that it is deleted automatically, with everything in it; whoever runs this server can erase it earlier.
}
privacy-long-ever = Until whoever runs this server erases the session. Nothing is deleted automatically.

## What you can ask for

privacy-ask = What you can ask for
privacy-ask-data = <b>Your data.</b> “My data” on your ballot downloads everything that the session stores about you.
privacy-ask-name = <b>That your name be erased.</b> “Erase my name” on your ballot removes it from what is stored, from every screen, and from downloads and backups that are made afterwards; “former member” and a number stand in its place. Unless the session is closed, you also leave it. If the facilitator has removed you, ask them. What you gave stays, without your name. So do the digest of a company account, and names that people have written into reasons, evidence or the decision.
privacy-ask-session = <b>That a session be erased.</b> Ask whoever runs this server: they can erase it completely. Only downloads and backups that were made before keep what they have.
