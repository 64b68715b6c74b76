### The workbook of a session (XLSX), in the session's language.

## The names of its sheets, at most 31 characters

spreadsheet-sheet-summary = Summary
spreadsheet-sheet-matrix = Matrix
spreadsheet-sheet-scores = Scores
spreadsheet-sheet-rounds = Rounds
spreadsheet-sheet-weights = Weights
spreadsheet-sheet-method = Method

## The heads of columns and rows

spreadsheet-round = Round
spreadsheet-person = Person
spreadsheet-option = Option
spreadsheet-criterion = Criterion
spreadsheet-score = Score
spreadsheet-worth = Worth
spreadsheet-reason = Reason
spreadsheet-confidence = How sure (1–3)
spreadsheet-time = Time (UTC)
spreadsheet-option-number = Option no.
spreadsheet-criterion-number = Criterion no.
spreadsheet-group = Group
spreadsheet-weight = Weight
spreadsheet-counts = How scores count
spreadsheet-opened = Opened (UTC)
spreadsheet-revealed = Revealed (UTC)
spreadsheet-rank = Rank
spreadsheet-total = Total
spreadsheet-spread = Spread
spreadsheet-people = People
spreadsheet-note = Note
spreadsheet-number = Number
spreadsheet-value = Value
spreadsheet-weight-mean = Mean given
spreadsheet-weight-low = Lowest
spreadsheet-weight-lower = Lower quartile
spreadsheet-weight-median = Median
spreadsheet-weight-upper = Upper quartile
spreadsheet-weight-high = Highest

## Summary and matrix

spreadsheet-knocked-out = knocked out
spreadsheet-incomplete = incomplete
spreadsheet-few-scores = few scores
# Whether an option meets a knock-out criterion.
spreadsheet-passes = passes
spreadsheet-fails = fails
spreadsheet-choose-round = Enter the number of another round to see its matrix, totals and ranking.
spreadsheet-not-live = The single scores are not in this file, so the means are fixed figures; totals still follow the weights.
spreadsheet-block-people = People who scored each cell
spreadsheet-block-worths = What each mean counts, in steps: lower is better reversed, numbers by their value function
spreadsheet-block-numbers = Means of the numbers given
spreadsheet-block-answers = Answers to knock-out criteria
spreadsheet-block-reckoning = How totals, ranks and notes come about
spreadsheet-step-exact = Total, not rounded
spreadsheet-step-knocked-out = Knocked out (1 = yes)
spreadsheet-step-sorted-by = Ranked by (0 = not ranked)
spreadsheet-step-place = Place in the ranking
spreadsheet-step-missing = Criteria without a score
spreadsheet-step-people = People
spreadsheet-step-few = Few scores when exported (1 = yes)

## The other sheets

spreadsheet-no-scores = No scores are visible.
spreadsheet-rounds-hint = What the board showed in each round. These figures do not follow changes on other sheets.
spreadsheet-weights-hint = Change a weight here and the totals follow. Weights are counted in proportion to their sum.
spreadsheet-weights-chart = Weights
spreadsheet-points = How good numbers are: straight lines between these points
spreadsheet-members-weights = The weights that people gave
spreadsheet-editing = Try it out
spreadsheet-editing-score = Change a score on the sheet “Scores”: means, totals, ranks and the chart follow. Write “met” or “not met” for a knock-out criterion, and anything but a number for “no view”.
spreadsheet-editing-weight = Change a weight, or how good a number is, on the sheet “Weights”: totals, ranks and the chart follow.
spreadsheet-editing-not-edited = The sheet “Rounds” and the sentences on how solid the result is stay as they were when this file was made.
spreadsheet-editing-not-live = The single scores are not in this file, so means cannot be recomputed.
spreadsheet-taking-part = Who took part
spreadsheet-origin = Where this comes from
