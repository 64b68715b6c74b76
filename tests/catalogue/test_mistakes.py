"""Mistakes that people make in a catalogue: file, line, field, what was expected and how to mend it.

tests/catalogue/test_template_errors.py has rarer ones.
"""

from __future__ import annotations

from tests.support.mistakes import CATALOGUE, check_message, mistake_in, rows
from tests.support.rows import one_test_for

TEMPLATE = """
name: Broker → name:Broker
> line 2, column 8, near options: this cannot be read as YAML: the line above is a text that goes on here; write a
> space after the “:” of its field, and align this line with the field that it belongs to
name: Broker → nmae: Broker
> line 1, nmae: there is no such field; did you mean “name”? The fields here are name, question, …
name: Broker → name: Broker⏎name: Other
> line 2, name: expected each field once, but it is also on line 1; remove one of them
name: Broker⏎ →
> line 1: expected a name or a question; add for example “name: Message broker”
name: Broker → name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
> line 1, name: expected text of 1 to 80 characters, got 81 characters; shorten the text
name: Broker → name: Broker⏎summary: Our #1 choice
> line 2, summary: “#1 choice” would be lost as a comment; put the whole text in quotes, or write “# ” for a comment
name: Broker → name: Broker⏎summary: first: second
> line 2, column 15, near summary: this cannot be read as YAML: a second “: ” on one line; put a text that contains
> one in quotes
name: Broker → name: Broker⏎summary: @all
> line 2, column 10, near summary: this cannot be read as YAML: a text that starts with “@” needs quotes
name: Broker → name: Broker⏎summary: *all
> line 2, column 10, near summary: “*” at the start makes this an alias; write out the value, or put it in quotes
name: Broker → name: "Broker
> line 1, column 7, near name: this cannot be read as YAML: expected a closing quotation mark before the end; add it
> where the text ends
name: Broker → name: 'Broker's'
> line 1, column 15, near name: this cannot be read as YAML: expected the end of the line; put the whole text in
> quotes, and close every quotation mark
name: Broker → name: Broker⏎id: My Broker
> line 2, id: expected an id of up to 40 lower-case letters, digits and dashes, got "My Broker"; write for example
> “id: message-broker”
name: Broker → name: Broker⏎scale: 11
> line 2, scale: expected a whole number from 2 to 10, got "11"; write for example “scale: 5”
name: Broker → name: Broker⏎totals: later
> line 2, totals: expected “live” or “on_reveal”, got "later"; write for example “totals: live”
name: Broker → name: Broker⏎names: hide
> line 2, names: expected “shown” or “hidden”, got "hide"; write for example “names: shown”
name: Broker → name: Broker⏎language: nl
> line 2, language: expected one of: en, de, fr, es, pt, it, ja, zh, ar, got "nl"; take one of these
name: Broker → name: Broker⏎language: fe
> line 2, language: expected one of: en, de, fr, es, pt, it, ja, zh, ar, got "fe"; take one of these
name: Broker → name: Broker⏎knock_out_rule: all
> line 2, knock_out_rule: expected “any” or “majority”, got "all"; write for example “knock_out_rule: any”
name: Broker → name: Broker⏎place: first
> line 2, place: expected a whole number from 1 to 999, got "first"; write for example “place: 1”
name: Broker → name: Broker⏎options_each: 1
> line 2, options_each: expected a whole number from 2 to 60, got "1"; write for example “options_each: 4”
name: Broker → name: Broker⏎stop: agreed
> line 2, stop: expected a mapping with measure and share, got "agreed"; write for example “stop: {measure: agreed,
> share: 0.8}”
name: Broker → name: Broker⏎stop: {measure: agreed, share: 80}
> line 2, stop.share: expected a number from 0.01 to 1, got "80"; write for example “share: 0.8”
name: Broker → name: Broker⏎notes: [{label: Today}]
> line 2, notes[0].items: expected a list of texts, but it is missing; add for example “items: [At least once,
> Exactly once]”
options: → opitons:
> line 2, opitons: there is no such field; did you mean “options”? The fields here are name, question, …
options:⏎ → options:⏎⇥
> line 3, column 1, near name: this cannot be read as YAML: expected spaces here, got a tab; replace it
  - name: NATS → - name: NATS
> line 6, column 1, near name: this cannot be read as YAML: expected the same indentation as in the lines above;
> align this line with the one it belongs to
  - name: NATS →   - name: KAFKA
> line 6, options[1]: expected a unique name, but options[0] also has “KAFKA”; rename one of them
  - name: NATS →   - id: nats
> line 6, options[1].name: expected text of 1 to 80 characters, but it is missing; add for example “name: Kafka”
  - name: NATS →   - [NATS]
> line 6, options[1]: expected a name, or a mapping with name, id, summary and facts, got a list; write for example
> “- name: Kafka”
items: [At least once] → items: At least once
> line 5, options[0].facts[0].items: expected a list of texts, got "At least once"; write for example “items: [At
> least once, Exactly once]”
[At least once],  → [At least once, 
> line 5, column 70, near label: this cannot be read as YAML: expected a comma or “]”; close every bracket, and put
> texts with brackets or “ #” in quotes
criteria: [delivery]} → criteria: [Delivery]}
> line 5, options[0].facts[0].criteria[0]: expected the id of a criterion, one of: delivery, cost, got "Delivery";
> did you mean “delivery”?
criteria: [delivery]} → criteria: [price]}
> line 5, options[0].facts[0].criteria[0]: expected the id of a criterion, one of: delivery, cost, got "price"; take
> one of these
criteria: [delivery]} → citeria: [delivery]}
> line 5, options[0].facts[0].citeria: there is no such field; did you mean “criteria”? The fields here are label,
> items and criteria
weight: 3 → weight: heavy
> line 8, criteria[0].weight: expected a number of at least 0 and at most 1000000, got "heavy"; write for example
> “weight: 25”
weight: 3 → weight: -3
> line 8, criteria[0].weight: expected a number of at least 0 and at most 1000000, got "-3"; write for example
> “weight: 25”
, weight: 3 →
> line 8, criteria[0]: expected a weight, as others have one; give one to all or to none
weight: 3 → weight: 3, knock_out: true
> line 8, criteria[0].weight: expected none, as a knock-out criterion has no weight; remove it, or “knock_out”
weight: 3 → knock_out: maybe
> line 8, criteria[0].knock_out: expected true or false, got "maybe"; write for example “knock_out: true”
weight: 3 → weight: 3, direction: up
> line 8, criteria[0].direction: expected “higher” or “lower”, got "up"; write for example “direction: lower”
weight: 3 → weight: 3, anchors: [bad, so-so, good]
> line 8, criteria[0].anchors: expected 5 anchors, one for each step of the scale, 2 for its ends, or none, got 3;
> add 2
weight: 3 → weight: 3, numeric: {worst: 9}
> line 8, criteria[0].numeric: expected both worst and best, or points; write for example “{worst: 20000, best: 0}”
weight: 3 → weight: 3, numeric: {worst: much, best: 0}
> line 8, criteria[0].numeric.worst: expected a number, got "much"; write for example “worst: 20000”
name: Broker → name: Broker⏎groups: [{name: Money}]
> line 2, groups[0]: expected a criterion with a weight in this group, but there is none; give one “group: ” and
> this name, or remove the group
id: cost → id: delivery
> line 9, criteria[1].id: expected a unique id, but criteria[0] also has “delivery”; change one of them
names: nats → names: Nats
> line 13, guide.rules[0].names: expected the id of an option, one of: nats, kafka, got "Nats"; did you mean “nats”?
{cost: 2} → {costs: 2}
> line 13, guide.rules[0].weights: expected ids of criteria with a weight, from: cost, delivery, got "costs"; did
> you mean “cost”?
{cost: 2} → {cost: much}
> line 13, guide.rules[0].weights.cost: expected a number of at least 0 and at most 1000000, got "much"; write for
> example “cost: 3”
question: Which is most like yours?⏎ → ⏎
> line 12, guide.question: expected text of at most 400 characters, but it is missing; add for example “question:
> Which broker should carry our events?”
"""

MEASUREMENTS = """
option: kafka → option: Kafka
> line 1, option: expected the id of an option, one of: kafka, nats, …, got "Kafka"; did you mean “kafka”?
option: kafka → option: kakfa
> line 1, option: expected the id of an option, one of: kafka, nats, …, got "kakfa"; did you mean “kafka”?
[delivery] → [delivered]
> line 6, figures[0].criteria[0]: expected the id of a criterion, one of: delivery, cost, …, got "delivered"; did
> you mean “delivery”?
2025-03-14 → 14 March
> line 2, measured.date: expected a day such as 2026-11-25, got "14 March"; write for example “date: 2026-11-25”
value: 77 → value: fast
> line 7, figures[0].value: expected a number, got "fast"; write for example “value: 52000”
value: 77⏎ → ⏎
> line 4, figures[0]: expected either “value: ” and a number, or “holds: ” and true or false, for a statement; add
> one of them
[70, 80] → [80, 90]
> line 8, figures[0].spread: expected the lowest and the highest value, with the value between them, got 77.0 and
> [80.0, 90.0]; correct one of them
[70, 80] → 70 to 80
> line 8, figures[0].spread: expected the lowest and the highest value, such as [90, 110], got "70 to 80"; write for
> example “spread: [48000, 55500]”
id: rate → id: The Rate
> line 4, figures[0].id: expected an id of up to 40 lower-case letters, digits and dashes, got "The Rate"; write for
> example “id: throughput”
value: 77 → valeu: 77
> line 7, figures[0].valeu: there is no such field; did you mean “value”? The fields here are id, figure, …
"""

READINGS = """
criterion: delivery → criterion: Delivery
> line 2, readings[0].criterion: expected the id of a criterion, one of: delivery, cost, …, got "Delivery"; did you
> mean “delivery”?
show: [rate] → show: [rates]
> line 4, readings[0].show[0]: expected the id of a figure, one of: rate, json-rate, …, got "rates"; did you mean
> “rate”?
label: Delivery → label: Delivry
> line 5, readings[0].order.label: expected the label of a fact, one of: “Delivery”, “Type”, …, got "Delivry"; did
> you mean “Delivery”?
rising: [At least once] → rising: [At least onse]
> line 5, readings[0].order.rising[0]: expected an item of a fact “Delivery”, one of: “At least once”, got "At least
> onse"; did you mean “At least once”?
item: At least once → item: At most once
> line 7, readings[0].claims[0].item: expected an item of a fact, one of: “At least once”, “Full-Stack”, …, got "At
> most once"; did you mean “At least once”?
by: [rate] → by: [Rate]
> line 5, readings[0].order.by[0]: expected the id of a figure, one of: rate, json-rate, …, got "Rate"; did you mean
> “rate”?
by: [rate] → by: [rate], apart: 0.5
> line 5, readings[0].order.apart: expected a number of at least 1, got "0.5"; write for example “apart: 1.1”
figures: [rate] → figures: rate
> line 7, readings[0].claims[0].figures: expected a list of ids of figures, got "rate"; write for example “figures:
> [exactly-once]”
"""

MISTAKES = [
    row for file, table in zip(CATALOGUE, (TEMPLATE, MEASUREMENTS, READINGS), strict=True) for row in rows(file, table)
]


def test_catalogue_without_mistakes_is_read() -> None:
    assert mistake_in(CATALOGUE) == ""
    assert len(MISTAKES) >= 60


@one_test_for(MISTAKES, name=lambda row: f"{row[2]!r} in {row[0]}")
def test_mistake_is_reported_with_its_place_and_how_to_mend_it(file: str, right: str, wrong: str, message: str) -> None:
    check_message(file, right, wrong, message)
