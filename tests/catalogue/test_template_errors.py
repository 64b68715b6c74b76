"""Errors in templates are reported with their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.catalogue import CatalogueError, load, parse
from server.catalogue.yaml_text import MAX_BYTES
from tests.support.rows import one_test_for
from tests.support.templates import TEMPLATE, write

MISTAKES = [
    (
        "Just some words.",
        ', line 1: expected fields such as name, question, options and criteria, got "Just some words."; '
        "begin with “name: Kafka”",
    ),
    (
        "",
        ", line 1: expected fields such as name, question, options and criteria, got nothing; begin with “name: Kafka”",
    ),
    (
        "- a\n- b",
        ", line 1: expected fields such as name, question, options and criteria, got a list; begin with “name: Kafka”",
    ),
    (
        "x" * 99,
        ", line 1: expected fields such as name, question, options and criteria, got 99 characters; begin "
        "with “name: Kafka”",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: .nan"),
        ', line 13, criteria[1].weight: expected a number of at least 0 and at most 1000000, got ".nan"; '
        "write for example “weight: 25”",
    ),
    (
        TEMPLATE.replace("    weight: 2\n", ""),
        ", line 12, criteria[1]: expected a weight, as others have one; give one to all or to none",
    ),
    (
        TEMPLATE.replace("weight: 1", "weight: 0").replace("weight: 2", "weight: 0"),
        ", line 10, criteria: expected at least one weight above 0, but all are 0; raise one, or remove all",
    ),
    (
        TEMPLATE.replace("weight: 2", "wieght: 2"),
        ", line 13, criteria[1].wieght: there is no such field; did you mean “weight”? The fields here are "
        "name, id, weight, description, direction, anchors, knock_out, numeric and group",
    ),
    (
        TEMPLATE.replace("name: T", "title: T"),
        ", line 1, title: there is no such field; remove it, or take another: the fields here are name, "
        "question, options, criteria, groups, id, summary, scale, totals, names, language, knock_out_rule, "
        "stop, guide, notes, source, options_each and place",
    ),
    (
        TEMPLATE.replace("- name: Cost", "- id: cost"),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, but it is missing; add for "
        "example “name: Kafka”",
    ),
    (
        TEMPLATE.replace("name: Cost", "name: ' '"),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, got nothing; write for example "
        "“name: Kafka”",
    ),
    (
        TEMPLATE.replace("Cost", "c" * 81),
        ", line 12, criteria[1].name: expected text of 1 to 80 characters, got 81 characters; shorten the text",
    ),
    (
        TEMPLATE.replace("name: Cost", "name: SPEED"),
        ", line 12, criteria[1]: expected a unique name, but criteria[0] also has “SPEED”; rename one of them",
    ),
    (
        TEMPLATE.replace("- B", "- {name: B, id: a}\n  - {name: C, id: a}"),
        ", line 9, options[2].id: expected a unique id, but options[1] also has “a”; change one of them",
    ),
    (
        TEMPLATE.replace("- B", "- {name: B, id: Big B}"),
        ", line 8, options[1].id: expected an id of up to 40 lower-case letters, digits and dashes, got "
        '"Big B"; write for example “id: message-broker”',
    ),
    (
        TEMPLATE.replace("[speed]", "[cost, sped]"),
        ", line 7, options[0].facts[0].criteria[1]: expected the id of a criterion, one of: speed, cost, "
        'got "sped"; did you mean “speed”?',
    ),
    (
        TEMPLATE.replace("items: [x]", "items: x"),
        ', line 6, options[0].facts[0].items: expected a list of texts, got "x"; write for example “items: '
        "[At least once, Exactly once]”",
    ),
    (
        TEMPLATE.replace("items: [x]", "items: [x, {y: z}]"),
        ", line 6, options[0].facts[0].items[1]: expected text of at most 400 characters, got a mapping; "
        "write for example “items: [At least once, Exactly once]”",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    anchors: [a, b, c]"),
        ", line 14, criteria[1].anchors: expected 5 anchors, one for each step of the scale, 2 for its "
        "ends, or none, got 3; add 2",
    ),
    (
        "name: T\ncriteria:\n  from: criteria.yaml\nscale: 7",
        ", line 3, criteria.from: expected 7 anchors, one for each step of the scale, 2 for its ends, or "
        "none, but “Performance” in criteria.yaml has 5; take its scale",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups: [{name: Speed}, {name: Effort}]"),
        ', line 14, criteria[1].group: expected the name of a group, one of: Speed, Effort, got "Money"; '
        "take one of these",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}\n- {name: Effort}"),
        ", line 17, groups[1]: expected a criterion with a weight in this group, but there is none; give "
        "one “group: ” and this name, or remove the group",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}\n- {name: MONEY}"),
        ", line 17, groups[1]: expected a unique name, but groups[0] also has “MONEY”; rename one of them",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 0\n    group: Money\ngroups:\n- {name: Money, weight: 3}"),
        ", line 16, groups[0]: expected at least one weight above 0, but all are 0; raise one, or remove all",
    ),
    (
        TEMPLATE.replace("weight: 2", "weight: 2\n    group: Money\ngroups:\n- {name: Money}"),
        ", line 16, groups[0]: expected a weight, as others have one; give one to all or to none",
    ),
    (
        "criteria: {from: criteria.yaml}\ngroups: [{name: A}]",
        ", line 2, groups: expected none, as the criteria and their groups are in another file; remove it here",
    ),
    (
        "name: T\noptions: {from: ../secret.yaml}",
        ", line 2, options.from: expected the name of a file with options, one of: frameworks.yaml, got "
        '"../secret.yaml"; take one of these',
    ),
    (
        "options:\n  A: {}",
        ", line 2, options: expected a list of options, or “from: ” and the name of a file, got a mapping; "
        "write for example “options: [Kafka, RabbitMQ]”",
    ),
    (
        "options:\n  - [A]",
        ", line 2, options[0]: expected a name, or a mapping with name, id, summary and facts, got a list; "
        "write for example “- name: Kafka”",
    ),
    (
        f"options: {json.dumps([str(n) for n in range(61)])}",
        ", line 1, options: expected at most 60 options, got 61; remove 1",
    ),
    (
        "options_each: 1",
        ', line 1, options_each: expected a whole number from 2 to 60, got "1"; write for example “options_each: 4”',
    ),
    (
        f"options: {json.dumps([str(n) for n in range(60)])}\ncriteria: {json.dumps([str(n) for n in range(16)])}",
        ", line 1, options: expected options times criteria to be at most 900, but 60 times 16 is 960; remove some",
    ),
    (
        "scale: 11",
        ', line 1, scale: expected a whole number from 2 to 10, got "11"; write for example “scale: 5”',
    ),
    (
        "scale: 4.5",
        ', line 1, scale: expected a whole number from 2 to 10, got "4.5"; write for example “scale: 5”',
    ),
    (
        "totals: soon",
        ', line 1, totals: expected “live” or “on_reveal”, got "soon"; write for example “totals: live”',
    ),
    (
        "name: A\nscale: 5\nname: B",
        ", line 3, name: expected each field once, but it is also on line 1; remove one of them",
    ),
    (
        "name: A\n[a]: b",
        ", line 2: expected the name of a field, got a list; write for example “name: Kafka”",
    ),
    (
        "notes:\n- label: A\n  items: [a]\n  criteria: [b]",
        ", line 4, notes[0].criteria[0]: expected the id of a criterion, but there are no criteria, got "
        '"b"; leave it out',
    ),
    (
        "name: A\nsummary: a: b",
        ", line 2, column 11, near summary: this cannot be read as YAML: a second “: ” on one line; put a "
        "text that contains one in quotes",
    ),
    (
        "name: A\n\tsummary: b",
        ", line 2, column 1, near summary: this cannot be read as YAML: expected spaces here, got a tab; replace it",
    ),
    (
        "name: [A",
        ", line 1, column 9, near name: this cannot be read as YAML: expected a comma or “]”; close every "
        "bracket, and put texts with brackets or “ #” in quotes",
    ),
    (
        "name: A\n---\nname: B",
        ", line 2, column 1, near name: this cannot be read as YAML: expected one document, got another "
        "after “---”; remove that line",
    ),
    (
        "name: A\nsummary: *A",
        ", line 2, column 10, near summary: “*” at the start makes this an alias; write out the value, or "
        "put it in quotes",
    ),
    (
        "a: " + "[" * 99,
        ", line 1, column 15: lists and mappings are nested more than 12 deep here; close the brackets",
    ),
    (
        "name: !!python/name:os.system A",
        ", line 1, name: expected plain YAML without tags, got the tag "
        "“tag:yaml.org,2002:python/name:os.system”; put a text that starts with “!” in quotes",
    ),
    (
        "name: A\nsummary: !include b",
        ", line 2, summary: expected plain YAML without tags, got the tag “!include”; put a text that "
        "starts with “!” in quotes",
    ),
    (
        'name: "\\UFFFFFFFF"',
        ", line 1: this cannot be read as YAML: it contains an impossible number; remove “\\U…” or “%YAML”",
    ),
    (
        'name: "\\ud800"',
        ", line 1, name: expected text, got half of a surrogate pair; remove the escape “\\ud…”",
    ),
    (
        "name: A\nsummary: \x00",
        ", line 2: expected text, got the character U+0000; remove it",
    ),
    (
        "- a\n" * MAX_BYTES,
        ", line 16385: expected at most 64 KiB of text, got more from here on; shorten or divide it",
    ),
    (
        "options: [" + "a," * 20_000,
        ", line 1, column 20005, near options: there are more than 10000 values up to here; leave some out",
    ),
]


@one_test_for(MISTAKES, name=lambda mistake: str(mistake[1]))
def test_error_names_its_place(text: str, sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        parse(text, load())
    assert str(caught.value) == f"the pasted text{sentence}"


def test_errors_in_a_directory_name_the_file(tmp_path: Path) -> None:
    cases: list[tuple[dict[str, str], str]] = [
        (
            {"templates/t.yaml": TEMPLATE.replace("name: T\n", "")},
            "templates/t.yaml, line 1: expected a name or a question; add for example “name: Message broker”",
        ),
        (
            {"own.yaml": "question: Q"},
            "own.yaml, line 1, question: there is no such field; remove it, or take another: "
            "the fields here are options, criteria, groups, notes and source",
        ),
        (
            {"templates/a.yaml": "name: A", "templates/b.yaml": "name: B\nid: a"},
            "templates/b.yaml, line 2, id: expected a unique id, but templates/a.yaml also has “a”; change one of them",
        ),
        (
            {"readme.txt": "x"},
            "{}: expected templates/*.yaml, shared files (*.yaml) or measurements/*.yaml in it, found none",
        ),
    ]
    for n, (files, sentence) in enumerate(cases):
        directory = write(tmp_path / str(n), files)
        with pytest.raises(CatalogueError) as caught:
            load(directory)
        assert str(caught.value) == sentence.replace("{}", str(directory))


def test_unreadable_files_are_reported(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="there is no such directory"):
        load(tmp_path / "nowhere")
    (tmp_path / "own.yaml").write_bytes(b"source: a\nnotes: \xff\n")
    with pytest.raises(CatalogueError, match=r"^own.yaml, line 2: expected text in UTF-8; save the file as UTF-8$"):
        load(tmp_path)
