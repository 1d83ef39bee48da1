"""Layouts and forms of speech that its designs share."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

from collections.abc import Sequence
from decimal import Decimal

from samples.people import Person
from samples.strangers import saying
from samples.strangers.teller import Meeting, Teller

LETTERS = ("Liberation Sans", "Liberation Serif", "Lato", "FreeSans", "DejaVu Sans", "EB Garamond", "FreeSerif", "Linux Libertine O", "Liberation Sans Narrow")
SCRIPT = ("DkgHandwriting", "Breip", "Rufscript", "Humor Sans", "Comic Neue")
PROSE = ("{d} {month} {Y}", "{wd} {d} {month} {Y}")
FIGURES = ("{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{dd}/{mm}/{Y}", "{dd}.{mm}.{Y}", "{d} - {m} - {Y}")
MIXED = (*PROSE, *FIGURES, "{d}-{m}-'{y}", "{d} {dot} {Y}", "{wd2} {dd}-{mm}-{y}", "{d} {mon} '{y}")
PENNED = ("{d}-{m}-{y}", "{d}/{m}/'{y}", "{d} {mon} {Y}", "{d} {month} {Y}", "{d}-{m}-{Y}", "{d} {dot} '{y}")
YEARLESS = ("{d} {month}", "{wd2} {d} {mon}", "{d} {dot}", "{dd}-{mm}", "{wd} {d} {month}")
SPANS = ("{a}-{b} uur", "{a} – {b} uur", "van {a} tot {b} uur", "{a}u-{b}u", "{a} tot {b} uur", "{a} - {b}", "{a} uur tot {b} uur")
WAYS = ("colon", "bold", "columns", "dotted", "boxed", "above", "pairs", "lines", "shaded")
LOOK = """<style>.f{border-collapse:collapse;margin:3mm 0} .f td{padding:1mm 5mm 1mm 0;vertical-align:top} .boxed td,.pairs td{border:1px solid #444;padding:1.8mm} .boxed,.pairs,.lines,.shaded{width:100%} .boxed td:first-child{width:34%} .pairs td{width:50%} .pairs small,.above small{display:block;color:#555;font-size:8pt} .above div{margin:2.4mm 0} .lines td{border-bottom:1px solid #999;padding:2mm 0} .shaded td{padding:2mm} .shaded td:first-child{background:#e4e9ee;width:32%;font-weight:bold} .g{border-collapse:collapse;margin:4mm 0;width:100%} .g td,.g th{padding:1.4mm 2mm;text-align:left;vertical-align:top} .g-box td,.g-box th{border:1px solid #555} .g-line td{border-bottom:1px solid #bbb} .g-line th{border-bottom:2px solid #333} .g-stripe tr:nth-child(even) td{background:#eef2f6} .g-stripe th{background:#34536e;color:#fff} .g-grey td,.g-grey th{border:1px solid #c8c8c8} .g-grey th{background:#ececec;font-weight:normal}</style>"""
HAND = "font:{size}pt '{font}';color:{ink}"


def pen(t: Teller) -> str:
    """Style of what somebody writes on a form."""
    return HAND.format(size=t.pick(13, 14, 15), font=t.pick(*SCRIPT), ink=t.pick("#1a2c70", "#15306b", "#222", "#2b3f9a"))


def facts(t: Teller, rows: Sequence[tuple[str, str]], style: str = "", ways: Sequence[str] = WAYS) -> str:
    """Labels and what belongs to them, laid out in one of the ways; `style`: of what is filled in."""
    told = [(label, f'<span style="{style}">{value}</span>' if style else value) for label, value in rows]
    way = t.pick(*ways)
    match way:
        case "colon":
            return "".join(f"<div>{a}: {b}</div>" for a, b in told)
        case "bold":
            return "".join(f"<div><b>{a}</b>&nbsp; {b}</div>" for a, b in told)
        case "above":
            return f'<div class="above">{"".join(f"<div><small>{a}</small>{b}</div>" for a, b in told)}</div>'
        case "pairs":
            cells = [f"<td><small>{a}</small>{b}</td>" for a, b in told] + ["<td></td>"] * (len(told) % 2)
            lines = ("".join(cells[place : place + 2]) for place in range(0, len(cells), 2))
            return f'<table class="f pairs">{"".join(f"<tr>{line}</tr>" for line in lines)}</table>'
    between = "<td>:</td>" if way == "dotted" else ""
    return f'<table class="f {way}">{"".join(f"<tr><td>{a}</td>{between}<td>{b}</td></tr>" for a, b in told)}</table>'


def grid(t: Teller, head: Sequence[str], rows: Sequence[Sequence[str]], style: str = "") -> str:
    """A table with its heads; `style`: of the cells."""
    top = "".join(f"<th>{one}</th>" for one in head)
    body = "".join("<tr>" + "".join(f'<td style="{style}">{cell}</td>' for cell in row) + "</tr>" for row in rows)
    return f'<table class="g g-{t.pick("box", "line", "stripe", "grey")}"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def full(crowd: Sequence[Person]) -> tuple[str, ...]:
    return tuple(one.full for one in crowd)


def called(t: Teller, crowd: Sequence[Person]) -> tuple[str, ...]:
    """All in full, or all by initial."""
    return tuple(one.short for one in crowd) if t.chance(0.3) else full(crowd)


def enumerated(t: Teller, people: Sequence[str]) -> str:
    """Names after each other, or below each other."""
    match t.pick("comma", "comma", "and", "bullets", "lines"):
        case "comma":
            return ", ".join(people)
        case "and":
            return saying.listed(list(people))
        case "bullets":
            return f"<ul>{''.join(f'<li>{one}</li>' for one in people)}</ul>"
    return "<br>".join(people)


def spoken(t: Teller, m: Meeting) -> str:
    a, b = saying.spoken(m.start), saying.spoken(m.end)
    if a.split()[0] not in ("half", "kwart"):
        return f"van {a} uur 's avonds tot {b}"
    return t.pick(f"van {a} tot {b}", f"{a} 's avonds tot {b}")


def less(m: Meeting, minutes: int) -> Decimal:
    """Its length without the break."""
    return m.hours - Decimal(minutes) / 60


def signs(t: Teller, names: Sequence[str], high: int = 30) -> str:
    """Signatures next to each other, each with whose it is."""
    cells = "".join(f"<td>{t.signature(high)}<br>{one}</td>" for one in names)
    return f'<table class="f"><tr>{cells}</tr></table>'
