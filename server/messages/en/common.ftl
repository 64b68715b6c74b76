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
