"""Labels with what stands with them: behind the colon, right of it in its own column, or under it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.geometry import in_column, shared_width
from extractors.labels import asks, is_label, names_subject, plain
from extractors.layout.blocks import Cell, Labelled, Line, Table, part_of
from extractors.layout.cell_sort import FIGURES, sort_of
from extractors.layout.columns import Row

BRACKETED = re.compile(r"\(([^()\d]{3,30})\)")
COLON = re.compile(r"(?:(?<=[^\W\d])|(?<=[.)]))\s?:(?=\s|\d|$)|(?<=[^\W\d]):(?=[A-Z])")
CONTINUES = 0.9
"""In heights of a line: more white than this below a value ends it."""
FIRST_BELOW = 2.2
"""In heights of a line: the most white between a label and what stands under it."""
NEXT_ROW = 4.0
"""In heights of a line: rows of one form are no further apart, middle to middle."""
FURTHER = 5.0
"""In heights of a line: the widest gap within one value."""
UNEVEN = 0.2
"""In heights of a line: two lines further apart than this, middle to middle, were not set on one line."""
SAME_LEFT = 0.012
FARTHEST_RIGHT = 0.25
"""Fractions of the page: what begins so far right of a label that stands alone is in another column."""
MOST_LINES = 40
LEAST_BEGUN = 6
"""In words: a line with fewer is no sentence that goes on below."""
MID_SENTENCE = re.compile(r"[^\W\d]\s+op$", re.IGNORECASE)
BEGUN = re.compile(r"\W*[A-ZÀ-Þ].*\b[a-zà-þ]+,?$")
"""A line that begins a sentence and stops in the middle of it."""
UNIT, NUMBER_LAST = re.compile(r"(?:min(?:uten|uut)?|uur|uren)\b\W*"), re.compile(r"[^\W\d].*\s\d{1,3}$")
ENDED = re.compile(r"[.:;!?]\W*$|:\s")
OPEN_QUOTE = re.compile(r"(?:(?<=\s)|^)[\"“„‘'](?=\w)[^\"“”„‘’']*$")
"""The title that it opens goes on behind the colon: `"Eetstoornissen: wat kan de POH?"`."""
PARTING = re.compile(r"\s[•|·▪‖]\s|, ")
QUESTION = re.compile(r"(?:\d{1,2}\s?[.)]\s+)?(?P<label>[^\W\d][^?:.]{6,90}\?)\s?\*?\s?:?(?P<value>\s.*)?")
"""A form that asks: `2. Wanneer was het? vr 15 okt 2021`."""
MOST_ASKING = 12
"""In words."""
BEHIND = re.compile(r"(?P<value>[^\[(]*\d[^\[(]*?)\s?[\[](?P<label>[^\W\d][^\])\d]{2,30})[\]]")
"""A value whose label stands behind it: `2 [aant. uur]`."""
MOST_UNKNOWN = 5
"""In words: a label that is not known is no longer."""
MOST_BARE = 3
"""In words: a label without a colon before its value on the same line is no longer."""
PURE = re.compile(r"dat(um|a|e)\b|wanneer|\bdag\b|tijd|duur|aanvang|begin|eind|start|uren\b")
"""What only labels say; `Intervisie 14 mei` is a title."""
VALUE = re.compile(r"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}[.,]? |van |ca\. )?\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a line: a label (None for what stands before the first one) and what stands behind it."""

    label: Line | None
    value: Line | None


def labelled_of(rows: Sequence[Row]) -> Iterator[Labelled]:
    """All labels of one region with their values, from top to bottom."""
    held: set[int] = set()
    captions = _bracketed_first(rows)
    for place in captions:
        yield from _captioned(rows, place, held)
    for place, row in enumerate(rows):
        if any(id(line) in held for line in row):
            continue
        for index, line in enumerate(row):
            pieces = [_Piece(line, None)] if index == 0 and _in_form(rows, place) else _pieces(line)
            for piece in pieces:
                if piece.label is None or _is_no_label(rows, place, index, piece.label):
                    continue
                if piece.value is not None:
                    beside = _further(row[index + 1 :], piece.value) if piece is pieces[-1] else []
                    last = piece is pieces[-1] and index + 1 + len(beside) == len(row)
                    more = _below(rows, place, piece.value, piece.label) if last else []
                    yield Labelled(piece.label, (piece.value, *beside, *more), "inline")
                else:
                    found = _beside_or_under(rows, place, index, piece.label)
                    if found is not None:
                        yield found


def _bracketed_first(rows: Sequence[Row]) -> list[int]:
    """The rows that may be captions; those in brackets stand under their values, so the nearest above is theirs."""
    return [place for place, row in enumerate(rows) if len(row) > 1 or BRACKETED.fullmatch(row[0].text)]


def _captioned(rows: Sequence[Row], place: int, held: set[int]) -> Iterator[Labelled]:
    """Values in a row right above or below the labels that name them: tiles on a screen, captions under a line."""
    row = rows[place]
    sides = ((place - 1, -1),) if len(row) == 1 else ((place + 1, 1), (place - 1, -1))
    for other, side in sides:
        if not 0 <= other < len(rows) or not _are_captions(row, rows[other]):
            continue
        white = rows[other][0].box.top - row[0].box.bottom if side > 0 else row[0].box.top - rows[other][0].box.bottom
        if white > FIRST_BELOW * max(row[0].box.height, rows[other][0].box.height):
            continue
        beyond = rows[other + side] if 0 <= other + side < len(rows) else []
        if any(id(value) in held for value in rows[other]) or _is_further_row(rows[other], beyond):
            continue
        held |= {id(line) for line in (*row, *rows[other])}
        yield from (
            Labelled(_unbracketed(label), (value,), "under") for label, value in zip(row, rows[other], strict=True)
        )
        return


def _are_captions(labels: Row, values: Row) -> bool:
    """Whether each of these few words stands level with its value in the next row: two or more that are known to ask
    for a day, a time or a length; or one in brackets."""
    if len(labels) != len(values) or not all(_may_name(line) for line in labels) or names_subject(labels[0].text):
        return False
    if any(abs(one.box.left - other.box.left) > SAME_LEFT for one, other in zip(labels, values, strict=True)):
        return False
    figures = any(re.search(r"\d", line.text) for line in values)
    if len(labels) == 1:
        return BRACKETED.fullmatch(labels[0].text) is not None and not BRACKETED.fullmatch(values[0].text)
    return figures and any(asks(line.text) for line in labels) and not (_may_name(values[0]) and asks(values[0].text))


def _is_further_row(values: Row, beyond: Row) -> bool:
    """Whether the row beyond the values is one more row of a table: figures under figures."""
    level = [
        (one, other)
        for one in values
        for other in beyond
        if abs(one.box.left - other.box.left) <= SAME_LEFT and re.search(r"\d", one.text)
    ]
    return len(values) > 1 and any(re.search(r"\d", other.text) for _, other in level)


def _may_name(line: Line) -> bool:
    return len(line.words) <= 4 and re.search(r"\d|:$", line.text) is None


def _unbracketed(label: Line) -> Line:
    found = BRACKETED.fullmatch(label.text)
    return part_of(label, *found.span(1)) or label if found else label


def _in_form(rows: Sequence[Row], place: int) -> bool:
    """Whether a row is one of two or more, one under the other, of a few words with something in the same column
    beside them, or of one pair that a colon parts: labels that need not be known."""
    row = rows[place]
    if len(row) == 2 and len(row[0].words) <= MOST_BARE and re.match(r":\s?\w", row[1].text):
        return row[0].text[:1].isalpha()
    if not _is_pair(row):
        return False
    near = [rows[other] for other in (place - 1, place + 1) if 0 <= other < len(rows)]
    return any(_is_pair(other) and _same_edges(row, other) for other in near)


def _is_pair(row: Row) -> bool:
    if len(row) != 2:
        return False
    text = row[0].text
    few = len(row[0].words) <= 4 and text[:1].isalpha() and re.search(r"[^\W\d]{4}", text) is not None
    return few and not re.search(r"\d|[.,:;]$", text)


def _same_edges(one: Row, other: Row) -> bool:
    apart = abs(one[0].box.left - other[0].box.left), abs(one[1].box.left - other[1].box.left)
    near = abs(one[0].box.middle - other[0].box.middle) < NEXT_ROW * max(one[0].box.height, other[0].box.height)
    return max(apart) < 0.012 and near


def _pieces(line: Line) -> list[_Piece]:
    text = line.text
    asked = _question(text) or BEHIND.fullmatch(text)
    if asked:
        return [_Piece(part_of(line, *asked.span("label")), part_of(line, *asked.span("value")))]
    colons = [found for found in COLON.finditer(text) if _may_label(text[: found.start()])]
    if not colons:
        bare = _bare_pieces(line)
        if any(piece.label for piece in bare):
            return bare
        return [_Piece(line if is_label(text) else None, None if is_label(text) else line)]
    starts = [_label_start(text, colons, place) for place in range(len(colons))]
    if len(colons) == 1 and _ends_sentence(text[: colons[0].start()], starts[0]):
        return [_Piece(None, line)]
    pieces: list[_Piece] = []
    if starts[0] > 0:
        pieces.append(_Piece(None, part_of(line, 0, starts[0])))
    for place, colon in enumerate(colons):
        end = starts[place + 1] if place + 1 < len(colons) else len(text)
        pieces.append(_Piece(part_of(line, starts[place], colon.start()), part_of(line, colon.end(), end)))
    return pieces


def _ends_sentence(before: str, start: int) -> bool:
    """Whether a colon stands behind a sentence and not behind a label: `ik had toen intervisie: 19-1`."""
    return start > 0 and before[start].islower() and not is_label(before[start:])


def _bare_pieces(line: Line) -> list[_Piece]:
    """Labels without colons before their values, parted by dots or strokes, or by commas where each has its own: `Datum
    3 mei | Duur 2 uur`, `Aanvang 13.30 uur, einde 16.45 uur`."""
    text = line.text
    partings = [found for found in PARTING.finditer(text) if found[0] != ", " or _bare_label(text[found.end() :])]
    stops = [0, *(found.end() for found in partings)]
    ends = [*(found.start() for found in partings), len(text)]
    pieces = []
    for start, end in zip(stops, ends, strict=True):
        split = _bare_label(text[start:end])
        if split:
            pieces.append(_Piece(part_of(line, start, start + split), part_of(line, start + split + 1, end)))
        else:
            pieces.append(_Piece(None, part_of(line, start, end)))
    return pieces


def _question(text: str) -> re.Match[str] | None:
    """A short question, with or without its answer behind it."""
    found = QUESTION.fullmatch(text)
    return found if found and len(found["label"].split()) <= MOST_ASKING else None


def _bare_label(text: str) -> int:
    """Where a label ends that has its value right behind it and no colon: `Datum di 14 mei 2019`, `Betreft
    deelname intervisie`; 0 when there is none."""
    for found in list(re.finditer(r"\s", text))[:MOST_BARE]:
        label, value = text[: found.start()], text[found.end() :]
        if label[:1].isupper() and names_subject(label):
            return found.start()
        if is_label(label) and PURE.search(plain(label)) and asks(label) and VALUE.match(value):
            return found.start()
    return 0


def _may_label(before: str) -> bool:
    if re.search(r"https?$|\d$", before) or sort_of(re.sub(r"^\W+", "", before)) in FIGURES:
        return False
    return before.count("(") <= before.count(")") and OPEN_QUOTE.search(before) is None


def _label_start(text: str, colons: Sequence[re.Match[str]], place: int) -> int:
    """Where the label before this colon begins: at the start of the line, or, behind another label's value, as few
    words back as make a label that is known."""
    floor = colons[place - 1].end() if place else 0
    before = text[floor : colons[place].start()]
    words = list(re.finditer(r"\S+", before))
    if place == 0 and len(words) <= 6:
        return floor
    best = words[-1].start() if words else 0
    for word in reversed(words[-4:]):
        if is_label(before[word.start() :]) and (word.group()[0].isupper() or best == word.start()):
            best = word.start()
        elif re.search(r"\d", word.group()):
            break
    return floor + best


def _is_no_label(rows: Sequence[Row], place: int, index: int, label: Line) -> bool:
    """Whether words of a label are none here: they end a sentence, or are what a letter says it is about."""
    return names_subject(rows[place][0].text) if index else _goes_on_from_above(rows, place, label)


def _goes_on_from_above(rows: Sequence[Row], place: int, label: Line) -> bool:
    """Whether what looks like a label is the end of a sentence that began on the line above: `heeft deelgenomen aan het
    overleg van` `de praktijk op:`, `Je was aanwezig bij de intervisie op de` `volgende data:`; or the unit of its last
    number: `woensdag 17 april 2024, 120` `minuten`."""
    above = rows[place - 1] if place else []
    if len(above) != 1 or abs(above[0].box.left - label.box.left) > SAME_LEFT:
        return False
    if label.box.top - above[0].box.bottom > CONTINUES * label.box.height:
        return False
    if _is_unit_of(above[0], label):
        return True
    goes_on = label.text[:1].islower() and BEGUN.match(above[0].text) is not None
    closes = goes_on or MID_SENTENCE.search(label.text.rstrip(" :")) is not None
    return closes and len(above[0].words) >= LEAST_BEGUN and ENDED.search(above[0].text) is None


def _is_unit_of(above: Line, line: Line) -> bool:
    """Whether a line is the unit of the number that the one above ends in."""
    return UNIT.fullmatch(line.text) is not None and NUMBER_LAST.search(above.text) is not None


def _beside_or_under(rows: Sequence[Row], place: int, index: int, label: Line) -> Labelled | None:
    row = rows[place]
    if index + 1 < len(row):
        right = row[index + 1]
        pieces = [_Piece(None, right)] if names_subject(label.text) else _pieces(right)
        if pieces[0].label is None and pieces[0].value is not None and not _of_other_column(rows, place, index):
            beside = _further(row[index + 2 :], right)
            last = index + 2 + len(beside) == len(row)
            more = _below(rows, place, right, label) if last and len(pieces) == 1 else []
            return Labelled(label, (pieces[0].value, *beside, *more), "right")
    under = _under(rows, place, index, label) or _wrapped(rows, place, index, label)
    return Labelled(label, tuple(under), "under") if under else None


def _wrapped(rows: Sequence[Row], place: int, index: int, label: Line) -> list[Line]:
    """The value that begins the next line, where a label ends the line of another one: `Duur: 2 uur Lokaal:` `4B`."""
    row = rows[place]
    below = rows[place + 1][0] if place + 1 < len(rows) else None
    ends = index + 1 == len(row) and row[index].box.right - label.box.right < SAME_LEFT
    if (
        below is None
        or not ends
        or label.box.left - row[0].box.left < FARTHEST_RIGHT / 2
        or _begins_label(below)
        or abs(below.box.left - row[0].box.left) > SAME_LEFT
    ):
        return []
    near = below.box.top - row[index].box.bottom <= CONTINUES * max(below.box.height, label.box.height)
    return [below] if near and VALUE.match(below.text) else []


def _of_other_column(rows: Sequence[Row], place: int, index: int) -> bool:
    """Whether what stands far right of a label is another column's, not quite level with it, while figures stand right
    under the label, at its own left edge."""
    label, right = rows[place][index], rows[place][index + 1]
    uneven = abs(right.box.middle - label.box.middle) > UNEVEN * label.box.height
    if not uneven or right.box.left - label.box.right < FARTHEST_RIGHT / 2:
        return False
    below = [line for row in rows[place + 1 : place + 3] for line in row]
    return any(
        abs(line.box.left - label.box.left) < SAME_LEFT
        and line.box.top - label.box.bottom < FIRST_BELOW * label.box.height
        and not _begins_label(line)
        and re.search(r"\d", line.text) is not None
        for line in below
    )


def _further(lines: Sequence[Line], value: Line) -> list[Line]:
    """The rest of a value that a gap cuts in two: `13.00    14.30 uur`, its dash lost."""
    found: list[Line] = []
    for line in lines:
        before = found[-1] if found else value
        if line.box.left - before.box.right > FURTHER * value.box.height or _begins_label(line):
            break
        found.append(line)
    return found


def _below(rows: Sequence[Row], place: int, value: Line, label: Line) -> list[Line]:
    """The lines in which a value goes on."""
    lines: list[Line] = []
    last = value
    for row in rows[place + 1 : place + MOST_LINES]:
        if len(row) > 1 or _begins_next(row, last) or len(_pieces(row[0])) > 1:
            break
        line = row[0]
        if line.box.top - last.box.bottom > CONTINUES * max(last.box.height, line.box.height):
            break
        if not _goes_on(last, line, value, label):
            break
        lines.append(line)
        last = line
    return lines


def _goes_on(last: Line, line: Line, value: Line, label: Line) -> bool:
    if abs(line.box.left - value.box.left) < 0.02:
        return True
    if abs(line.box.left - label.box.left) > 0.02 and line.box.left < value.box.left:
        return False
    return last.text.rstrip().endswith((",", ";", "-", " en", "&")) or line.text[:1].islower()


def _under(rows: Sequence[Row], place: int, index: int, label: Line) -> list[Line]:
    """What stands under a label, down to the next label or wide white."""
    alone = len(rows[place]) == 1
    limit = rows[place][index + 1].box.left if index + 1 < len(rows[place]) else 1.0
    lines: list[Line] = []
    last = label
    for row in rows[place + 1 : place + MOST_LINES]:
        here = [line for line in row if _stands_under(line, label, limit, alone)]
        level = [line for line in here if abs(line.box.left - label.box.left) < SAME_LEFT]
        here = level if alone and level and len(here) > 1 else here
        if alone and here and here[0].box.left - label.box.left > FARTHEST_RIGHT and not level:
            continue
        if not here:
            if lines or alone:
                break
            continue
        white = here[0].box.top - last.box.bottom
        most = CONTINUES if lines else FIRST_BELOW
        if white > most * max(here[0].box.height, last.box.height) or _begins_next(row if alone else here, last):
            break
        lines.extend(here)
        last = here[0]
    return lines


def _stands_under(line: Line, label: Line, limit: float, alone: bool) -> bool:
    if line.box.left >= limit - 0.005:
        return False
    if alone:
        return line.box.left >= label.box.left - 0.02
    return shared_width(line.box, label.box) > 0 or in_column(line.box, label.box)


def _begins_next(lines: Sequence[Line], last: Line) -> bool:
    """Whether one of the lines begins the next label, and is not only the unit of the number above it."""
    return any(_begins_label(line) and not _is_unit_of(last, line) for line in lines)


def _begins_label(line: Line) -> bool:
    return _pieces(line)[0].label is not None


def labelled_in_form(form: Table) -> Iterator[Labelled]:
    """Labels and values of a drawn form: in cells side by side, or in one cell under one another."""
    for row in form.rows:
        cells = list({id(cell): cell for cell in row}.values())
        place = 0
        while place < len(cells):
            inside = list(labelled_in_cell(cells[place]))
            beside = cells[place + 1] if place + 1 < len(cells) else None
            if not inside and beside and beside.lines and _names(cells[place], beside) and not is_label(beside.text):
                label = cells[place].lines[0]
                yield Labelled(label, beside.lines, "right")
                place += 1
            yield from inside
            place += 1


def labelled_in_cell(cell: Cell) -> Iterator[Labelled]:
    """Labels with their values inside one cell."""
    rows: list[Row] = []
    for line in cell.lines:
        if rows and abs(rows[-1][0].box.middle - line.box.middle) < 0.4 * line.box.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    found = list(labelled_of(rows))
    if not found and len(rows) == 2 and len(rows[0]) == 1 and _may_ask(rows[0][0].text) and _is_figure(rows[1]):
        found = [Labelled(rows[0][0], tuple(rows[1]), "under")]
    yield from found


def _names(cell: Cell, beside: Cell) -> bool:
    """Whether a cell of a form says what stands in the next one: a label, or a few words before bare figures."""
    return is_label(cell.text) or (_may_ask(cell.text) and _is_figure(beside.lines))


def _may_ask(text: str) -> bool:
    """Whether these are a few words that may be a label, though papers are not known to have it."""
    return 0 < len(text.split()) <= MOST_UNKNOWN and re.search(r"\d|[.;,]$", text) is None


def _is_figure(lines: Sequence[Line]) -> bool:
    return sort_of(" ".join(line.text for line in lines)) in FIGURES
