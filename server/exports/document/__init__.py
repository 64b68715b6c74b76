"""Documents as values: blocks such as headings, tables and lists, and writers for Markdown, HTML and PDF.

    blocks.py      the blocks, and the runs of text in them
    messages.py    messages of the catalogue with runs of another style inside
    markdown.py    writes a document as Markdown

All text in a block is plain text, whether people typed it or it is ours. Only a writer knows what is markup in its
format, and it escapes all text in one place, so that no text can ever become markup.
"""
