"""The steps from pages to layout, in their order."""

from extractors.evidence import Page
from extractors.layout.blocks import Layout, Paragraph
from extractors.layout.labelled import labelled_of
from extractors.layout.lines import lines_of


def lay_out(pages: tuple[Page, ...]) -> Layout:
    """Put the words of all pages together. Pure; a page without words gives no lines."""
    lines = tuple(line for page in pages for line in lines_of(page))
    return Layout(
        pages=pages,
        lines=lines,
        paragraphs=tuple(Paragraph((line,)) for line in lines),
        tables=(),
        labelled=tuple(labelled_of(lines)),
    )
