"""The number of points printed on a paper: `2 accreditatiepunten`, `Aantal punten: 1,5`, `voor 3 punten`.

What an issuer prints is only one of three numbers (printed, stated, supported by the rulebook). Points of several
associations side by side that differ are a gap: which of them counts is not for the reader to say, unless the register
of POH-GGZ is one of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from extractors.fields.wording import fold
from extractors.finding import Finding, Gap, Number, Other, Place
from extractors.layout import Layout

_WHOLE = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_PARTS = {"anderhalf": "1.5", "anderhalve": "1.5", "half": "0.5", "een half": "0.5", "twaalf": "12"}
_WRITTEN = {word: Decimal(place) for place, word in enumerate(_WHOLE, start=1)} | {
    word: Decimal(value) for word, value in _PARTS.items()
}
_FIGURE = r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?|½|" + "|".join(sorted(_WRITTEN, key=len, reverse=True)) + ")"
_WHOSE = (
    r"accreditatie|nascholings?|scholings?|register|registratie|herregistratie|kwaliteits?|kwaliteitsregister|studie|praktijksteun|"
    r"intervisie|pe|ode|oda|deskundigheids|b|a|cat(?:egorie)? b|poh(?:-ggz)?|anpg|nvvpo|lv poh-ggz"
)
_POINT = rf"(?:{_WHOSE})?[\s-]?(?:punten|punt|pt\.?|ptn\.?|pnt\.?)"
_COUNTED = r"(?:aantal|totaal|toegekende?|behaalde|verkregen|totaal aantal|aantal toegekende|punten|waarde in)\s+"
_GIVER = (
    r"\([^)]{0,40}\)|(?:door|volgens)\s+(?:het |de )?[\w&-]{2,20}(?: [\w&-]{2,15})?(?: toegekend)?|"
    r"toegekend|totaal|behaald|kwaliteitsregister|lv poh-ggz|anpg|nvvpo|v&v|poh-ggz"
)
_BEFORE = re.compile(rf"(?<![\d.,:/-])(?<!\w){_FIGURE}(?:(?<=[a-z])\s+|(?<![a-z])\s*)(?:\(\w+\)\s*)?{_POINT}(?!\w)")
_LABEL = re.compile(
    rf"(?:^|(?<=\W))(?:{_COUNTED})*{_POINT}(?:\s*(?:{_GIVER}))*\s*[:=]?\s+{_FIGURE}(?![\d.,:/-]*\d)(?!\w)"
)
_LABEL_ONLY = re.compile(rf"^(?:{_COUNTED})*{_POINT}(?:\s.{{0,40}})?$|^accreditatie(?:waarde)?(?: in punten)?$")
_BEFORE_NOW = re.compile(r"\bhad (?:ik|zij|hij|ze|je|u) (?:al|reeds)\b")
_NOT = re.compile(
    r"leer|actie|agenda|aandachts|verbeter|start|uitgangs|discussie|bespreek|stand|tijd|knel|contact|service|informatie|minimaal|maximaal|minimum|"
    r"maximum|max\.|min\.|benodigd|vereist|norm|ten minste|tenminste|hoogstens|per uur|per bijeenkomst|nodig|"
    r"ten hoogste|hooguit|per soort|per (?:kalender)?jaar|score|cijfer|toets|quiz|resultaat|examen"
)
_OF_NORM = re.compile(r"\b(?:norm|eis|minimum|vereist|verplicht)\b[^:.;]{0,30}:[^.;]{0,60}$")
"""The label, further back in its sentence, of what somebody must reach: `Norm per jaar: 52 uren en 30 punten`."""
_TOTAL = re.compile(r"\btotaal\b|\bbehaald\b|\btotalen\b|\bsom\b|\bopgeteld\b")
_OURS = re.compile(r"lv ?poh|anpg|poh-ggz|kwaliteitsregister")
SURE_LABEL, SURE_TEXT = 0.96, 0.93
SURE_OCR = 0.98
MOST = Decimal(200)


@dataclass(frozen=True, slots=True)
class Printed:
    points: Decimal
    said: str
    where: tuple[Place, ...]
    found_by: str
    sure: float
    total: bool
    ours: bool


def printed_points(layout: Layout) -> Finding | Gap:
    """The points that the paper itself grants; a gap when none are printed or several that differ."""
    found = _unique([*_tables(layout), *_labels(layout), *_sentences(layout)])
    if not found:
        return Gap("printed_points", "not_on_page")
    told = [one for one in found if one.total] or [one for one in found if one.ours] or found
    best = max(told, key=lambda one: one.sure)
    different = [one for one in told if one.points != best.points]
    others = tuple(Other(Number(one.points), one.said, "rival") for one in found if one.points != best.points)[:4]
    if different:
        own = Other(Number(best.points), best.said, "rival")
        return Gap("printed_points", "ambiguous", best.said, best.where, (own, *others))
    sure = best.sure * (SURE_OCR if any(page.source == "ocr" for page in layout.pages) else 1.0) - 0.03 * len(others)
    return Finding("printed_points", Number(best.points), best.said, best.where, best.found_by, round(sure, 3), others)


def _unique(found: list[Printed]) -> list[Printed]:
    return list({(one.points, one.where): one for one in found}.values())


def amount(text: str) -> Decimal | None:
    """`1,5` → 1.5, `twee` → 2, `2½` → 2.5; None for what is no amount of points."""
    plain = fold(text).strip()
    if plain in _WRITTEN:
        return _WRITTEN[plain]
    half = Decimal("0.5") if "½" in text else Decimal(0)
    figures = re.sub(r"[^\d.,]", "", text.replace("½", "")).replace(",", ".")
    try:
        value = (Decimal(figures) if figures else Decimal(0)) + half
    except ArithmeticError:
        return None
    return value if value <= MOST else None


def _clause(text: str, match: re.Match[str]) -> str:
    """The words around an amount up to the next comma or full stop: whose points they are."""
    before = re.split(r"[,;.](?:\s|$)|\ben\b", text[max(0, match.start() - 60) : match.start()])[-1]
    after = re.split(r"[,;.](?:\s|$)|\ben\b", text[match.end() : match.end() + 60])[0]
    return before + match.group() + after


def _tables(layout: Layout) -> Iterator[Printed]:
    """A column of points: its total, or its only row."""
    for table in layout.tables:
        heads = [fold(cell.text).strip(" :.") for cell in table.header or ()]
        column = next((at for at, head in enumerate(heads) if _LABEL_ONLY.match(head) and not _NOT.search(head)), -1)
        if column < 0:
            continue
        rows = [
            row for row in table.rows if amount(row[column].text) is not None and re.search(r"\d", row[column].text)
        ]
        totals = [row for row in rows if _TOTAL.search(fold(" ".join(cell.text for cell in row)))]
        for row in totals or (rows if len(rows) == 1 else []):
            cell = row[column]
            points = amount(cell.text) or Decimal(0)
            where = cell.places(0, len(cell.text))
            yield Printed(points, cell.text, where, "printed_points.table", SURE_LABEL, bool(totals), False)


def _labels(layout: Layout) -> Iterator[Printed]:
    for one in layout.labelled:
        label = fold(one.label.text).strip(" :.")
        if not one.value or not _LABEL_ONLY.match(label) or _NOT.search(label):
            continue
        match = re.match(rf"\s*{_FIGURE}(?=\s*(?:$|\(|,\s|{_POINT}|\bb\b|voor|per|x\b|lv|anpg))", fold(one.text))
        points = amount(one.text[match.start("n") : match.end("n")]) if match else None
        if match and points is not None:
            where = one.places(match.start("n"), match.end("n"))
            ours = bool(_OURS.search(label + " " + fold(one.text)))
            said = one.text[match.start("n") : match.end("n")]
            yield Printed(points, said, where, "printed_points.label", SURE_LABEL, bool(_TOTAL.search(label)), ours)


def _sentences(layout: Layout) -> Iterator[Printed]:
    for paragraph in layout.paragraphs:
        text, folded = paragraph.text, fold(paragraph.text)
        for match in [*_BEFORE.finditer(folded), *_LABEL.finditer(folded)]:
            around = folded[max(0, match.start() - 22) : match.end() + 14]
            points = amount(text[match.start("n") : match.end("n")])
            if (
                not points
                or _NOT.search(around)
                or _BEFORE_NOW.search(around)
                or _OF_NORM.search(folded[: match.start()])
            ):
                continue
            where = paragraph.places(*match.span())
            clause = _clause(folded, match)
            yield Printed(
                points, text[match.start() : match.end()].strip(), where, "printed_points.sentence", SURE_TEXT,
                bool(_TOTAL.search(around)), bool(_OURS.search(clause)),
            )  # fmt: skip
