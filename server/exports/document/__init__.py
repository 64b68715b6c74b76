"""Documents as values: blocks such as headings, tables and lists, and writers for Markdown, HTML and PDF.

    blocks.py      the blocks, and the runs of text in them
    messages.py    messages of the catalogue with runs of another style inside
    splitting.py   tables that are too wide for a page, and words that are too long for a cell
    markdown.py    writes a document as Markdown
    html.py        writes a document as one HTML file, with html.css
    pdf.py         writes a document as PDF, with the template pdf.typ

All text in a block is plain text, whether people typed it or it is ours. Only a writer knows what is markup in its
format, and it escapes all text in one place, so that no text can ever become markup.
"""
