### The start page.

home-lead = Decide together, and know why.
home-about = Your team scores the options against weighted criteria, each on their own phone. Everybody watches the result move, and the meeting ends with a decision you can defend.
home-loading = Loading the templates…

## Join with a code

home-join-title = Join with a code
home-join-code = Code
home-join = Join
home-join-incomplete = A code has eight letters and digits, such as 7K3M-Q2XD.

## The reader's sessions

home-sessions = Your sessions
# $account (String) - the name of the reader's account
home-sessions-account = On this device, and of { $account }
home-decisions = Decisions over time
# $code (String) - of the session
# $at (Time) - when
home-session = { $code } · { DAY($at) }
# $code (String) - of the session
# $role (facilitator | voter | observer) - what one was there
# $at (Time) - when
home-recent-visit = { $role ->
    [facilitator] { $code } · facilitated · { DAY($at) }
    [observer] { $code } · observed · { DAY($at) }
   *[voter] { $code } · voted · { DAY($at) }
}
# $code (String) - of the session
home-recent-forget = Forget { $code }
home-recent-forget-help = Forget it on this device

## Start a session

home-start-title = Start a session
home-templates = Start from
# $option_count (Number) - how many
# $criterion_count (Number) - how many
home-template-counts = { $option_count ->
    [one] { $option_count } option
   *[other] { $option_count } options
}, { $criterion_count ->
    [one] { $criterion_count } weighted criterion
   *[other] { $criterion_count } weighted criteria
}
# $knock_out_count (Number) - how many
home-template-knock-outs = { $knock_out_count ->
    [one] { $knock_out_count } knock-out criterion
   *[other] { $knock_out_count } knock-out criteria
}
home-own = Your own
home-own-help = Paste or open a list, a table or a file with your options and criteria.
home-blank = Blank
home-blank-help = Your own question, options and criteria, added in the lobby.
home-question = Question
home-question-none = What is to be decided?
home-name = Your name
# The name of whoever gives none.
home-facilitator = Facilitator
home-start = Start the session
home-starting = Starting…
home-totals = Totals
home-totals-live = Live <quiet>– everybody sees the chart move</quiet>
home-totals-later = After the reveal <quiet>– nobody is swayed by others</quiet>
home-names = Names
home-names-shown = Shown <quiet>– results say who scored what</quiet>
home-names-hidden = Hidden <quiet>– no score can be traced to a person</quiet>
home-names-hidden-wait = Hidden <quiet>– no score can be traced to a person; totals wait for the reveal, because somebody with several windows could compute from their changes how others score</quiet>
home-verify = Check a record
