### Texts that several screens and exports share.

-brand = Quorum

# Says what the choice of a language is for; read out, not shown.
language-label = Language

answer-no-view = no view
answer-met = met
answer-not-met = not met

page-broken = This page did not load
page-broken-help = Part of it could not be fetched from the server. Reload the page.
page-nowhere = There is no such page
page-nowhere-help = Check the address, or go to the start page.

common-brand = { -brand }
# The last item of a list, after the names of a few options or criteria: “A, B and 24 more”.
# $count (Number) - how many are not named
common-more = { $count } more
common-copied = Copied
common-try-again = Try again
common-cancel = Cancel
# Stands for a name that was erased.
# $number (String) - which of them
common-former = Former member { $number }
common-privacy = What is stored, and who sees it
# On every screen and in every file of a session that is only tried out.
common-rehearsal = Rehearsal – simulated members

theme-light = Use light colours
theme-dark = Use dark colours

# $title (String) - the question of a session, or its code
page-title = { $title } – { -brand }
page-home = Go to the start page
page-part-broken = This part of the page could not be fetched. Reload the page.
# $count (Number) - how many characters a text has
# $most (Number) - how many it may have
common-too-long = This has { $count } characters, and at most { $most } are possible.
