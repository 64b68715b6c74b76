"""Reads a pasted YAML text as a template, and mends what people often write without quotes."""

from __future__ import annotations

from server.catalogue import PASTED_NAME, Catalogue
from server.catalogue.form import WORDS
from server.catalogue.paste.result import Pasted, PastedCriterion, PastedOption, Place, Remark, few
from server.catalogue.template import read_template
from server.catalogue.yaml_loader import CatalogueError
from server.catalogue.yaml_text import Path, YamlText
from server.core.statement import Statement


def read_yaml(content: str, where: str, known: Catalogue, encoding: str) -> Pasted:
    """Return what is understood of a YAML text, or its first mistake."""
    try:
        text = YamlText(where, content, WORDS, lenient=True)
        template = read_template(text, known.shared, default_name=PASTED_NAME)[1]
    except CatalogueError as error:
        place = Place(error.line, field=error.field) if error.line or error.field else None
        mistake = Remark("mistake", Statement("yaml", {"detail": error.sentence or str(error)}), place)
        return Pasted("yaml", None, remarks=(mistake,), encoding=encoding)
    about = template.description
    options, criteria = _places(text, "options"), _places(text, "criteria")
    return Pasted(
        form="yaml",
        template=template,
        question=about.question,
        options=tuple(PastedOption(o, _place(text, options.get(o.name))) for o in about.options),
        criteria=tuple(
            PastedCriterion(
                c,
                text.text_at((*path, "weight")) if (path := criteria.get(c.name)) else "",
                _place(text, criteria.get(c.name)),
            )
            for c in about.criteria
        ),
        remarks=few([_remark(mend.code, mend.line, mend.text) for mend in text.mends]),
        encoding=encoding,
        totals=about.totals if text.text_at(("totals",)) else None,
        names=about.names if text.text_at(("names",)) else None,
        language=about.language if text.text_at(("language",)) else None,
    )


def _places(text: YamlText, key: str) -> dict[str, Path]:
    """Return the paths of the options or criteria (`key`) in the text by their names."""
    paths: list[Path] = [(key, n) for n in range(text.length((key,)))]
    return {text.text_at((*path, "name")) or text.text_at(path): path for path in paths}


def _place(text: YamlText, path: Path | None) -> Place | None:
    return None if path is None else Place(text.line(path))


def _remark(code: str, line: int, words: str) -> Remark:
    kind = "left_out" if code == "comment" else "read_as"
    return Remark(kind, Statement(code, {"text": words}), Place(line))  # type: ignore[arg-type]
