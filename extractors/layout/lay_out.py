"""The steps from pages to layout, in their order."""

from collections.abc import Iterable
from dataclasses import replace

from extractors.evidence import Page
from extractors.layout.blocks import Cell, Labelled, Layout, Paragraph, Table
from extractors.layout.boxed_labels import without_boxes
from extractors.layout.broken_words import joined
from extractors.layout.column_names import with_names
from extractors.layout.columns import Row
from extractors.layout.group_labels import under_labels
from extractors.layout.labelled import labelled_in_cell, labelled_in_form, labelled_of
from extractors.layout.lines import line_rows
from extractors.layout.paragraphs import paragraphs_of
from extractors.layout.parted_words import parted
from extractors.layout.record_rows import in_rows
from extractors.layout.regions import regions_of
from extractors.layout.sheet_letters import without_letters
from extractors.layout.struck_out import without_struck_out
from extractors.layout.tables import tables_of


def lay_out(pages: tuple[Page, ...]) -> Layout:
    """Put the words of all pages together. Pure; a page without words gives no lines."""
    pages = tuple(replace(page, words=parted(without_struck_out(page), page.rules)) for page in pages)
    pages = tuple(joined(page, line_rows(page)) for page in pages)
    rows = [line_rows(page) for page in pages]
    found, forms, held = tables_of(pages, rows)
    tables, boxed = without_boxes(found)
    regions = [region for page_rows in rows for region in _regions(page_rows, held)]
    lines = tuple(line for region in regions for row in region for line in row)
    free = [[[line for line in row if id(line) not in held] for row in region] for region in regions]
    return Layout(
        pages=pages,
        lines=lines,
        paragraphs=tuple(_paragraphs(regions, held)),
        tables=tuple(with_names(under_labels(in_rows(without_letters(table)))) for table in tables),
        labelled=tuple(_labelled(free, tables, forms, boxed)),
    )


def _regions(rows: list[Row], held: set[int]) -> list[list[Row]]:
    """Rows in reading order; rows of tables stay whole and part the prose above from the prose below."""
    regions: list[list[Row]] = []
    prose: list[Row] = []
    for row in rows:
        if any(id(line) in held for line in row):
            regions += [*regions_of(prose), [row]]
            prose = []
        else:
            prose.append(row)
    return regions + regions_of(prose)


def _paragraphs(regions: list[list[Row]], held: set[int]) -> Iterable[Paragraph]:
    for region in regions:
        if any(id(line) in held for row in region for line in row):
            yield from (Paragraph((line,)) for row in region for line in row)
        else:
            yield from paragraphs_of(region)


def _labelled(free: list[list[Row]], tables: list[Table], forms: list[Table], boxed: list[Labelled]) -> list[Labelled]:
    found = boxed + [one for region in _joined(free) for one in labelled_of(region)]
    found += [one for form in forms for one in labelled_in_form(form)]
    found += [one for table in tables for cell in _cells(table) for one in labelled_in_cell(cell)]
    return sorted(found, key=lambda one: (one.label.page, one.label.box.top, one.label.box.left))


def _joined(regions: list[list[Row]]) -> list[list[Row]]:
    return [rows for rows in ([row for row in region if row] for region in regions) if rows]


def _cells(table: Table) -> Iterable[Cell]:
    return {id(cell): cell for row in table.rows for cell in row if len(cell.lines) > 0}.values()
