### What is wrong with a record or a decision pack.

doubt-no-record = This is no record of a session.
# $found (String) - the version in the file
# $known (Number) - the version that can be checked
doubt-other-version = This is a record of version { $found }; only version { $known } can be checked here.
doubt-not-canonical = The file is not in its canonical form: something was changed, or it was written by another program.
doubt-unknown-fields = The record has something that records do not have.
# $entries (Number) - entries of the record
# $digests (Number) - digests in its chain
doubt-chain-length = The record has { $entries } entries and a chain of { $digests } digests: something was added or removed.
doubt-chain = This was changed: it does not match its digest.
doubt-unsigned = The record is not signed.
doubt-signature = The signature does not match: the record is not as it was signed.
# $key (String) - the public key that it is signed by
doubt-other-key = The record is signed by another key: { $key }.
doubt-inconsistent = The record contradicts itself: there can be no session with these members, rounds and ballots.
# $found (String) - what the record has
# $expected (String) - what follows from the ballots
doubt-figure = The record has { $found }, but { $expected } follows from its ballots.
# $found (String) - what the record has
# $expected (String) - what follows from the ballots
# $version (String) - of Quorum
doubt-analysis = The record has { $found }, but { $expected } follows from its ballots by the same version of Quorum, { $version }.
# $found (String) - what the record has
# $expected (String) - what follows from the ballots
# $version (String) - of Quorum
doubt-analysis-other-version = The record has { $found }, computed by Quorum { $version }; this version computes { $expected }.
# $found (String) - what the record has
# $expected (String) - what the stored log shows
doubt-store = The record has { $found }, but the stored log shows { $expected }.
# $seq (Number) - commits
doubt-store-shorter = The record is of { $seq } commits, but the stored log has fewer.
doubt-store-digest = The end of the log in the record is not that of the stored log.
doubt-no-pack = This is no decision pack: the archive is damaged.
doubt-no-record-in-pack = The pack has no record.json.
doubt-file = This file is not what follows from the record.
doubt-file-changed = This file was changed: it does not match its digest in SHA256SUMS.
doubt-sums-signature = The signature does not match: the list of digests is not as it was signed.
# $key (String) - the public key that they are signed by
doubt-sums-other-key = The digests are signed by another key than the record: { $key }.
doubt-other-file = This file does not belong to the pack.
doubt-missing-file = This file is missing from the pack.
