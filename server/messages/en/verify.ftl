### The page on which people check a record or a decision pack in their browser (docs/record.md).

verify-title = Check a record
verify-lead = A record is the JSON download of a session, a decision pack its zip. Here you see whether a file is as a server signed it, and whether its totals and ranks follow from the ballots in it.
verify-file = Record (.json) or decision pack (.zip)
verify-stays = The file stays on this device; nothing is sent.
verify-checking = Checking…
verify-trusted = Which key do you trust?
verify-trusted-label = Public key that it must be signed by
verify-trusted-help = Without one, the key of this server is expected.
verify-trusted-wrong = A public key has 64 hexadecimal digits.
verify-too-large = The file is too large to be checked in a browser; the command line can.
verify-unreadable = The file cannot be read.

## The result

verify-good = Confirmed: this is as this server has signed it.
verify-good-wanted = Confirmed: this is as it was signed by the key that you trust.
verify-other-server = As it was signed, but not by this server. Trust it only if you know this key:
verify-unknown-server = As it was signed. Compare the key with the one of the server that wrote it:
# $doubts (Number) - how many
verify-bad = { $doubts ->
    [one] Not confirmed: there is a doubt.
   *[other] Not confirmed: there are { $doubts } doubts.
}
# $code (String) - of the session
# $question (String) - of the session
verify-of = Session { $code }: { $question }
verify-draft = The session was still open when this was written, so its result may have changed.
# $digests (Number) - in the chain
verify-right-form = Its form and its chain of { $digests } digests are right: no entry was changed, added or removed.
verify-right-signature = Its signature is right: it is of this content, and by this key.
# $rounds (Number) - whose totals are in the record
# $ballots (Number) - in these rounds
verify-right-totals = { $rounds ->
    [one] All totals and ranks of its round follow from { $ballots ->
        [one] the ballot
       *[other] the { $ballots } ballots
    } in it.
   *[other] All totals and ranks of its { $rounds } rounds follow from the { $ballots } ballots in it.
}
verify-right-no-totals = It has no totals yet.
# $rounds (Number) - whose totals are in the record
verify-right-histograms = { $rounds ->
    [one] All totals and ranks of its round follow from the scores in it; the ballots are hidden.
   *[other] All totals and ranks of its { $rounds } rounds follow from the scores in it; ballots are hidden.
}
# $files (Number) - of the pack
verify-right-files = All { $files } files of the pack are as they were signed.
# $fingerprint (String) - of a public key, as hexadecimal digits
verify-fingerprint = Fingerprint: { $fingerprint }

## Where something is wrong

# $round (Number) - the round
verify-at-round = Round { $round }
# $round (Number) - the round
# $member (String) - the name or pseudonym of its voter
verify-at-ballot = Round { $round }, ballot of { $member }
# $name (String) - the name of the member
verify-at-member = Member { $name }
# $round (Number) - the round
# $option (Option) - whose total it is
verify-at-total = Round { $round }, total of { $option }
# $round (Number) - the round
# $option (Option) - whose rank it is
verify-at-rank = Round { $round }, rank of { $option }

## More about it

verify-our-key = The key of this server
verify-our-key-help = Records and packs of this server are signed by this public key. Keep it where you will find it years later, for instance in the team's handbook.
verify-our-key-copy = Copy the key
verify-our-key-missing = The key of this server could not be fetched.
verify-not = What is not checked here
verify-not-help = The analyses (how solid the result is), other figures such as means and spreads, and whether the other files of a pack say what its record says: here they are only known to be as they were signed. The command line computes the analyses again and writes the files again, without a server:
