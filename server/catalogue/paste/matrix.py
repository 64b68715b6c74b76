"""Finds options and criteria in a table: options in rows and criteria in columns, or the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from server.catalogue.paste.headings import Heading, headings_of, is_knock_out, part_of
from server.catalogue.paste.plain_list import names_in
from server.catalogue.paste.result import Draft, DraftCriterion, DraftOption, DraftScore, Of
from server.catalogue.paste.table import PastedTable, TableCell
from server.catalogue.paste.words import Part
from server.catalogue.written_numbers import is_number

# Rows that say something about the criteria, and columns that say nothing about an option.
_ABOUT_CRITERIA: tuple[Part, ...] = ("weight", "scale", "direction", "description", "group")
_NO_CRITERION: tuple[Part, ...] = ("total", "number", "description")


def read_matrix(table: PastedTable, draft: Draft, of: Of = "options") -> Draft:
    """Add what a table contains to a draft, and return it; a table without headings is `of` options or of criteria."""
    if of == "criteria" and _is_weights(table):
        draft.criteria += [_criterion(name, Heading(name.text), {"weight": weight}) for name, weight in table.rows]
        return draft
    if table.width < 2:
        found = names_in([(row[0].text, row[0].place) for row in table.rows], of)
        found.remarks = draft.remarks + found.remarks
        found.question = found.question or draft.question
        return found
    table = _without_numbers(table, draft)
    if _criteria_in_rows(table):
        table = table.transposed()
        draft.read_as("criteria_in_rows")
    about, options = _parts(table, draft)
    criteria = _criteria(table, about, options, draft)
    _read_options(table, options, criteria, draft)
    return draft


def _is_weights(table: PastedTable) -> bool:
    """Return whether a table has no headings, only names with their weights: two columns of a spreadsheet."""
    return table.width == 2 and all(
        name.text and (is_number(weight.text) or is_knock_out(weight.text)) for name, weight in table.rows
    )


def _without_numbers(table: PastedTable, draft: Draft) -> PastedTable:
    """Return the table without a first column that only counts the rows."""
    corner = table.rows[0][0]
    if table.width > 2 and part_of(corner.text) == "number":
        draft.left_out("column", corner.place, name=corner.text)
        return PastedTable(tuple(row[1:] for row in table.rows))
    return table


def _criteria_in_rows(table: PastedTable) -> bool:
    corner = part_of(table.rows[0][0].text)
    if corner in ("option", "criterion"):
        return corner == "criterion"
    weighted_rows = any(part_of(row[0].text) == "weight" for row in table.rows[1:])
    return not weighted_rows and any(part_of(cell.text) == "weight" for cell in table.rows[0][1:])


def _parts(table: PastedTable, draft: Draft) -> tuple[dict[Part, Sequence[TableCell]], list[Sequence[TableCell]]]:
    """Return the rows about the criteria by what they say, and the rows of the options."""
    about: dict[Part, Sequence[TableCell]] = {}
    options: list[Sequence[TableCell]] = []
    for row in table.rows[1:]:
        part = part_of(row[0].text)
        if part in _ABOUT_CRITERIA:
            if part in about:
                draft.mistake("twice", row[0].place, text=row[0].text)
            about[part] = row
        elif part == "total":
            draft.left_out("row", row[0].place, name=row[0].text)
        elif row[0].text:
            options.append(row)
        elif filled := next((cell for cell in row if cell.text), None):
            draft.mistake("row_without_name", filled.place, text=filled.text)
    return about, options


def _criteria(
    table: PastedTable, about: dict[Part, Sequence[TableCell]], options: Sequence[Sequence[TableCell]], draft: Draft
) -> list[int]:
    """Add the criteria to the draft; return their columns."""
    weights = about.get("weight")
    columns: list[int] = []
    empty = [not any(row[n].text for row in table.rows[1:]) for n in range(table.width)]
    for n in range(1, table.width):
        head = table.rows[0][n]
        if not head.text:
            if not empty[n]:
                filled = next(row[n] for row in table.rows[1:] if row[n].text)
                draft.mistake("column_without_name", filled.place, text=filled.text)
        elif weights and weights[n].text:
            columns.append(n)
        elif part_of(head.text) in _NO_CRITERION:
            if empty[n] or part_of(head.text) != "description":
                draft.left_out("empty_column" if empty[n] else "column", head.place, name=head.text)
        elif empty[n] and not all(empty[1:]):
            draft.left_out("empty_column", head.place, name=head.text)
        elif weights and not any(is_number(row[n].text) for row in options):
            draft.left_out("text_column", head.place, name=head.text)
        elif is_number(head.text) and not weights:
            draft.mistake("number_as_name", head.place, text=head.text)
        else:
            columns.append(n)
    headings = headings_of([table.rows[0][n].text for n in columns], bool(weights))
    for n, heading in zip(columns, headings, strict=True):
        given = {part: row[n] for part, row in about.items()}
        draft.criteria.append(_criterion(table.rows[0][n], heading, given))
    return columns


def _criterion(head: TableCell, heading: Heading, given: dict[Part, TableCell]) -> DraftCriterion:
    texts = {part: cell.text for part, cell in given.items()}
    weight = texts.get("weight", "") or heading.weight
    knock_out = heading.knock_out or is_knock_out(weight) or is_knock_out(texts.get("scale", ""))
    return DraftCriterion(
        name=heading.name,
        place=head.place,
        weight="" if is_knock_out(weight) else weight,
        weight_place=given["weight"].place if "weight" in given else head.place,
        scale="" if is_knock_out(texts.get("scale", "")) else texts.get("scale", "") or heading.scale,
        direction=texts.get("direction", "") or heading.direction,
        description=texts.get("description", ""),
        group=texts.get("group", ""),
        knock_out=knock_out,
    )


def _read_options(
    table: PastedTable, rows: Sequence[Sequence[TableCell]], criteria: Sequence[int], draft: Draft
) -> None:
    """Add the options to the draft, and note what their cells contain besides."""
    described = [
        n for n in range(1, table.width) if n not in criteria and part_of(table.rows[0][n].text) == "description"
    ]
    for place, row in enumerate(rows):
        draft.scores += [
            DraftScore(place, k, row[n].text, row[n].place) for k, n in enumerate(criteria) if is_number(row[n].text)
        ]
        summary = "; ".join(row[n].text for n in described if row[n].text)
        draft.options.append(DraftOption(row[0].text, row[0].place, summary))
    for n in criteria:
        texts = [row[n] for row in rows if row[n].text and not is_number(row[n].text)]
        if texts:
            draft.left_out("texts", texts[0].place, name=table.rows[0][n].text, count=len(texts), text=texts[0].text)
