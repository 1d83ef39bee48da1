"""Where things stand on the page, understood: lines, paragraphs, tables, labels with their values."""

from extractors.layout.blocks import Cell, Labelled, Layout, Line, Paragraph, Table, line_of, part_of, places, text_of
from extractors.layout.lay_out import lay_out

__all__ = [
    "Cell",
    "Labelled",
    "Layout",
    "Line",
    "Paragraph",
    "Table",
    "lay_out",
    "line_of",
    "part_of",
    "places",
    "text_of",
]
