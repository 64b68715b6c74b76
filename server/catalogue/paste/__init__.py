"""Options and criteria in whatever form people have them: YAML, CSV, XLSX, a table in Markdown or a plain list.

    decoding.py, recognising.py     what a file is
    delimited.py, markdown_table.py, spreadsheet.py     one file for each form of a table
    matrix.py, headings.py, scores.py     what a table means
    plain_list.py, yaml_form.py     the other forms
    finish.py, result.py            the same checks and the same result for all

Everything is a pure function of the text, and takes a bounded time.
"""

from __future__ import annotations

from server.catalogue.paste.reading import MAX_FILE, read_packed, read_paste
from server.catalogue.paste.result import Form, Of, Pasted, PastedCriterion, PastedOption, PastedScore, Place, Remark

__all__ = [
    "MAX_FILE",
    "Form",
    "Of",
    "Pasted",
    "PastedCriterion",
    "PastedOption",
    "PastedScore",
    "Place",
    "Remark",
    "read_packed",
    "read_paste",
]
