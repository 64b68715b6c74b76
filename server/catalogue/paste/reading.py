"""Reads a pasted text or a file in any form."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from msgspec import structs

from server.catalogue import PASTED, PASTED_NAME, Catalogue, load
from server.catalogue.paste.decoding import REPLACEMENT, WINDOWS, decoded
from server.catalogue.paste.delimited import LINE_ENDS, read_delimited
from server.catalogue.paste.finish import finished
from server.catalogue.paste.markdown_table import read_markdown
from server.catalogue.paste.matrix import read_matrix
from server.catalogue.paste.plain_list import read_list
from server.catalogue.paste.recognising import form_of, is_spreadsheet
from server.catalogue.paste.result import Draft, Of, Pasted, Place, Remark, Unusable, few
from server.catalogue.paste.spreadsheet import read_spreadsheet
from server.catalogue.paste.yaml_form import read_yaml
from server.catalogue.yaml_text import MAX_BYTES
from server.core.statement import Statement

# A spreadsheet of the largest table, with room for styles; a text is at most MAX_BYTES.
MAX_FILE = 512 * 1024


def read_paste(content: str | bytes, known: Catalogue, name: str = PASTED, of: Of = "options") -> Pasted:
    """Return what is understood of a pasted text, or of a file with its name.

    `known` is the catalogue whose shared files a YAML text may refer to; a list without headings is `of` options or of
    criteria.
    """
    try:
        if isinstance(content, bytes):
            if len(content) > MAX_FILE:
                raise Unusable("file_too_large", most=MAX_FILE >> 10)
            if is_spreadsheet(content):
                draft = Draft()
                return finished(
                    read_matrix(read_spreadsheet(content, draft), draft, of), "spreadsheet", "", PASTED_NAME
                )
            text, encoding = decoded(content)
        else:
            text, encoding = content.removeprefix("\ufeff"), ""
        return _with_encoding(_read(text, known, name, of, encoding), text)
    except Unusable as error:
        return Pasted("list", None, remarks=(error.remark,))


def read_packed(content: str | bytes, name: str, of: Of, directory: Path | None) -> bytes:
    """Return the same as MessagePack, with the catalogue in a directory: for the worker process, which loads it once.

    It is here so that the process imports neither the web server nor the analyses.
    """
    return msgspec.msgpack.encode(read_paste(content, _catalogue(directory), name, of))


@cache
def _catalogue(directory: Path | None) -> Catalogue:
    return load(directory)


def _read(text: str, known: Catalogue, name: str, of: Of, encoding: str) -> Pasted:
    if len(text.encode(errors="surrogatepass")) > MAX_BYTES:
        raise Unusable("text_too_large", most=MAX_BYTES >> 10)
    if not text.strip():
        raise Unusable("nothing")
    form, separator = form_of(text, "" if name == PASTED else name)
    if form == "yaml":
        return read_yaml(text, name, known, encoding)
    draft = Draft()
    if form == "list":
        draft = read_list(text, of)
    else:
        table = read_markdown(text, draft) if form == "markdown" else read_delimited(text, separator)
        draft = read_matrix(table, draft, of)
    return finished(draft, form, encoding, PASTED_NAME)


def _with_encoding(pasted: Pasted, text: str) -> Pasted:
    """Return what was understood, with a remark on characters that were lost or may be wrong."""
    remarks = list(pasted.remarks)
    template = pasted.template
    if REPLACEMENT in text:
        line = len(LINE_ENDS.findall(text, 0, text.index(REPLACEMENT))) + 1
        remarks.append(Remark("mistake", Statement("replacement"), Place(line)))
        template = None
    if pasted.encoding == WINDOWS:
        remarks.append(Remark("read_as", Statement("windows")))
    return structs.replace(pasted, remarks=few(remarks), template=template)
