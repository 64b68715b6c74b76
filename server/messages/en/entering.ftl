### Adding somebody without a device, and entering their scores.

entering-add = Add somebody without a device
entering-add-help = For somebody in the room who has no phone, or whose phone has died. You enter their scores, and everybody sees that a facilitator did.
entering-no-weights = Weights are not entered for them.
entering-hidden = You know the scores that you enter, so fewer ballots are left among which each of the others is unknown. They count in no figure that needs enough people.
entering-name = Name
entering-add-confirm = Add
# $name (String) - of the person without a device
entering-open = Enter scores: { $name }
entering-open-short = Enter scores
# $name (String) - of the person without a device
entering-title = Scores of { $name }
entering-note = Everybody sees that a facilitator entered these scores. All facilitators can read and change them until the round is revealed.
# $option (Option) - of the cell
# $criterion (Criterion) - of the cell
# $name (String) - of the person without a device
entering-cell = { $option }, { $criterion }: score of { $name }
# $name (String) - of the person without a device
entering-all = Ballot of { $name }
# $name (String) - of the person without a device
entering-done = { $name } is done
entering-close = Close
# $names (List) - of the people without a device who are not done
entering-left = Scores left to enter: { $names }
