"""The paper, the layouts and the forms of speech that its designs share."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

from collections.abc import Callable, Sequence
from decimal import Decimal

from samples.people import Person
from samples.strangers.auditor import DESIGNS
from samples.strangers.teller import Meeting, Teller
from samples.truth import Truth

FACES = ("Liberation Sans", "Liberation Serif", "Lato", "DejaVu Sans Condensed", "FreeSans", "DejaVu Serif", "Linux Biolinum O", "EB Garamond", "Liberation Sans Narrow", "FreeSerif")
PENS = ("DkgHandwriting", "Breip", "Rufscript", "Comic Neue", "Humor Sans")
NUMERIC = ("{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{dd}/{mm}/{Y}", "{d}.{m}.{Y}", "{dd}-{mm}-'{y}")
SHORTLY = ("{dd}-{mm}-{y}", "{d}/{m}/{y}", "{d} {mon} '{y}", "{d}-{m}-'{y}", "{d} {dot} '{y}")
LETTERED = ("{d} {month} {Y}", "{wd} {d} {month} {Y}", "{d} {dot} {Y}", "{wd2} {d} {mon} {Y}")
ANY = (*NUMERIC, *LETTERED, "{d} {mon} '{y}")
BARE = ("{d} {month}", "{d} {mon}", "{wd2} {d} {mon}", "{dd}-{mm}", "{d}/{m}", "{wd} {d} {month}", "{d} {dot}")
LOOK = """<style>@page{size:A4;margin:17mm} h1{font-size:1.6em;margin:.2em 0} h2{font-size:1.25em;margin:.4em 0} .mid{text-align:center} .sm{font-size:.8em;color:#444} .t{border-collapse:collapse;margin:3mm 0;width:100%} .t td,.t th{padding:1.1mm 1.8mm;text-align:left;vertical-align:top} .ruled td,.ruled th{border:.8px solid #333} .hair td,.hair th{border-bottom:.6px solid #aaa} .open th{border-bottom:1.2px solid #000} .band tr:nth-child(odd) td{background:#f1efe6} .band th{background:#5a5340;color:#fff} .faint td,.faint th{border:.6px solid #ccc} .faint th{background:#f4f4f4} .lead td:last-child{width:60%} .lead td{border-bottom:1px dotted #666;padding:1.6mm 0} .rgt td:first-child{text-align:right;color:#555;padding-right:4mm;width:38%} .rgt td{padding:1mm} .three{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm;margin:4mm 0} .three small,.leg small{display:block;color:#666;font-size:.75em} .leg{border:1px solid #777;padding:1.5mm 3mm;margin:2mm 0} .cel td{border:1px solid #222;padding:2mm} .cel td:first-child{background:#eceff4;width:36%}</style>"""
WAYS = ("lead", "rgt", "three", "leg", "pipe", "cel", "colon")


def paper(name: str, css: str = "", screen: tuple[int, int] | None = None, margins: bool = False) -> Callable[[Callable[[Teller], tuple[str, Truth]]], None]:
    """A design told as the body of its page and the truth; face and size of the letters differ from paper to paper."""
    def keep(tell: Callable[[Teller], tuple[str, Truth]]) -> None:
        def told(t: Teller) -> tuple[dict, Truth]:
            body, truth = tell(t)
            return {"face": t.pick(*FACES), "size": t.pick(9.5, 10, 10.5, 11), "body": body}, truth
        DESIGNS.design(name, LOOK + f"<style>{css}</style>" + """<body style="font:{{size}}pt '{{face}}'">{{body}}""", screen, margins)(told)
    return keep


def pen(t: Teller) -> str:
    """Style of what is written in by hand."""
    return f"font:{t.pick(13, 14, 15)}pt '{t.pick(*PENS)}';color:{t.pick('#1c2f7a', '#123', '#26348b', '#111')}"


def inked(style: str, text: str) -> str:
    return f'<span style="{style}">{text}</span>' if style else text


def labels(t: Teller, rows: Sequence[tuple[str, str]], style: str = "", ways: Sequence[str] = WAYS) -> str:
    """Labels and their values in one of the ways."""
    told = [(a, inked(style, b)) for a, b in rows]
    way = t.pick(*ways)
    match way:
        case "three":
            return f'<div class="three">{"".join(f"<div><small>{a}</small>{b}</div>" for a, b in told)}</div>'
        case "leg":
            return "".join(f'<div class="leg"><small>{a}</small>{b}</div>' for a, b in told)
        case "pipe":
            return f"<p>{' &nbsp;|&nbsp; '.join(f'<b>{a}</b> {b}' for a, b in told)}</p>"
        case "colon":
            return "".join(f"<div>{a}: {b}</div>" for a, b in told)
    return f'<table class="t {way}">{"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in told)}</table>'


def sheet(t: Teller, head: Sequence[str], rows: Sequence[Sequence[str]], style: str = "", looks: Sequence[str] = ("ruled", "hair", "open", "band", "faint")) -> str:
    """A table; a row of one cell runs over the whole width, a cell `^` belongs to the one above it."""
    top = f"<thead><tr>{''.join(f'<th>{one}</th>' for one in head)}</tr></thead>" if head else ""
    wide = len(head) or max(map(len, rows))
    lines = []
    for place, row in enumerate(rows):
        if len(row) == 1:
            lines.append(f'<tr><td colspan="{wide}"><b>{row[0]}</b></td></tr>')
            continue
        cells = [f'<td rowspan="{_deep(rows, place, at)}" style="{style}">{cell}</td>' for at, cell in enumerate(row) if cell != "^"]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table class="t {t.pick(*looks)}">{top}<tbody>{"".join(lines)}</tbody></table>'


def _deep(rows: Sequence[Sequence[str]], place: int, at: int) -> int:
    deep = 1
    while place + deep < len(rows) and len(rows[place + deep]) > at and rows[place + deep][at] == "^":
        deep += 1
    return deep


def shuffled(t: Teller, columns: Sequence[tuple[str, Sequence[str]]], keep: int = 0) -> tuple[list[str], list[list[str]]]:
    """Columns in any order, as heads and rows; the first `keep` stay in front."""
    order = t.mixed(columns, keep)
    return [a for a, _ in order], [list(row) for row in zip(*(b for _, b in order), strict=True)]


def full(crowd: Sequence[Person]) -> tuple[str, ...]:
    return tuple(one.full for one in crowd)


def hm(hours: Decimal, sign: str = ":") -> str:
    """1.5 → "1:30"."""
    minutes = int(hours * 60)
    return f"{minutes // 60}{sign}{minutes % 60:02}"


def net(m: Meeting, pause: int) -> Decimal:
    """Its length without the break in minutes."""
    return m.hours - Decimal(pause) / 60


def scrawls(t: Teller, names: Sequence[str]) -> str:
    return "".join(f'<div style="display:inline-block;margin:4mm 12mm 0 0">{t.signature(t.pick(26, 32))}<br>{one}</div>' for one in names)
