"""What the designs share: the sheet, labels and values, tables, lines to sign on, what is written by pen."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

from collections.abc import Callable, Sequence
from decimal import Decimal

from samples.people import Person
from samples.strangers import saying
from samples.strangers.sealed import DESIGNS
from samples.strangers.teller import Meeting, Teller
from samples.truth import Truth

LETTERS = ("Liberation Sans", "Lato", "Liberation Serif", "DejaVu Sans", "FreeSans", "Linux Libertine O", "DejaVu Sans Condensed", "Liberation Sans Narrow", "Comic Neue")
PENS = ("DkgHandwriting", "Breip", "Rufscript", "Humor Sans", "Comic Neue")
FIGURES = ("{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{dd}/{mm}/{Y}", "{d}/{m}/{Y}", "{dd}.{mm}.{Y}", "{d}-{m}-'{y}", "{dd}-{mm}-{y}")
NAMED = ("{d} {month} {Y}", "{wd} {d} {month} {Y}", "{d} {month} {Y}", "{d} {dot} {Y}", "{wd2}. {d} {month} {Y}")
TIMES = ("{a} - {b} uur", "{a}-{b} uur", "{a} – {b} uur", "van {a} tot {b} uur", "{a} tot {b} uur", "{a} uur - {b} uur", "{a} - {b}", "{a}-{b}u")
ALL = (*FIGURES[:4], *NAMED)
PENNED = ("{d}-{m}-{Y}", "{d}-{m}-'{y}", "{d}/{m}/{Y}", "{d} {mon} {Y}", "{d} {month} {Y}", "{dd}-{mm}-{y}", "{d} {dot} '{y}")
YEARLESS = ("{d} {month}", "{dd}-{mm}", "{d} {mon}", "{wd2} {d} {mon}", "{d}/{m}")
CSS = """<style>@page{size:A4;margin:20mm 22mm} body{color:#111;line-height:1.32} h1{font-size:1.7em;font-weight:600;margin:0 0 .5em} h2{font-size:1.3em;margin:.2em 0 .5em} h3{font-size:1.05em;margin:1.1em 0 .25em} p{margin:.35em 0 .7em} ul,ol{margin:.2em 0 .8em;padding-left:1.4em} table{border-collapse:collapse;width:100%;margin:.5em 0 1em} td,th{text-align:left;vertical-align:top;padding:.35em .6em;font-weight:inherit} th{font-weight:bold} .box td,.box th{border:1px solid #000} .thin td,.thin th{border:.5px solid #999} .under td,.under th{border-bottom:.6px solid #888} .top th{border-bottom:1.5px solid #222} .shade th{background:#d9e2ef} .stripe tr:nth-child(even) td{background:#eef3f8} .lab td:first-child{width:34%;font-weight:bold} .grey td:first-child{background:#e7e7e7} .dots td:last-child{border-bottom:1px dotted #555} .free td{padding:.18em .6em .18em 0} .c{text-align:center} .r{text-align:right} .s{font-size:.82em;color:#444} .two{display:grid;grid-template-columns:1fr 1fr;gap:0;border:1px solid #444;margin:.6em 0 1em} .two>div{border:1px solid #444;padding:.4em .6em;min-height:2.6em} .two small{display:block;font-size:.72em;color:#555} .sig{display:inline-block;min-width:52mm;margin:1em 10mm 0 0;vertical-align:bottom} .sig i{display:block;font-style:normal;border-top:.8px solid #000;padding-top:1mm;font-size:.9em} .bar{padding:5mm 6mm;color:#fff;margin:0 0 6mm} .next{break-before:page}</style>"""
LETTER = (
    "Er was volop ruimte om ervaringen uit te wisselen.", "De presentatie kunt u bij ons opvragen.", "Fijn dat er zoveel collega's uit de regio waren.", "De evaluatie volgt per mail.",
    "Mocht u vragen hebben, dan kunt u ons op werkdagen bereiken.", "De inhoud sloot aan bij het dagelijks werk van de POH-GGZ.", "Wij danken u voor uw inbreng.", "Deze verklaring is op verzoek opgesteld.",
    "Vanaf volgend jaar wordt de groep met twee praktijken uitgebreid.", "De gebruikte casuïstiek was geanonimiseerd.",
)
WAYS = ("box", "thin", "under", "grey", "free", "line", "two")


def sheet(name: str, css: str = "", screen: tuple[int, int] | None = None, margins: bool = False) -> Callable[[Callable[[Teller], tuple[str, Truth]]], None]:
    """A design is told as the body of its page and the truth; which letters, and how large, is the paper's own."""
    def keep(tell: Callable[[Teller], tuple[str, Truth]]) -> None:
        def told(t: Teller) -> tuple[dict, Truth]:
            body, truth = tell(t)
            return {"letters": t.pick(*LETTERS[: 8 if screen else 9]), "size": t.pick(10, 10.5, 11, 11.5), "body": body}, truth
        DESIGNS.design(name, CSS + f"<style>{css}</style>" + """<body style="font-family:'{{letters}}';font-size:{{size}}pt">{{body}}</body>""", screen, margins)(told)
    return keep


def hand(t: Teller) -> Callable[[str], str]:
    """Writes by pen: one hand and ink to a paper, each word a little off its line."""
    face, ink, size = t.pick(*PENS), t.pick("#1a2f86", "#1d1d24", "#27408b", "#0b2a5c"), t.pick(14, 15, 16)
    def write(text: str) -> str:
        return f"""<span style="display:inline-block;font:{size}pt '{face}';line-height:1.05;color:{ink};transform:translateY({t.number(-2, 3)}px) rotate({t.number(-8, 9) / 10}deg)">{text}</span>"""
    return write


def typed(text: str) -> str:
    return text


def facts(t: Teller, rows: Sequence[tuple[str, str]], write: Callable[[str], str] = typed, ways: Sequence[str] = WAYS) -> str:
    """Labels and values in one of the ways; what is filled in goes through `write`."""
    way, colon = t.pick(*ways), t.pick("", ":")
    told = [(a, write(b)) for a, b in rows]
    match way:
        case "two":
            return f'<div class="two">{"".join(f"<div><small>{a}</small>{b}</div>" for a, b in told)}</div>'
        case "line":
            return "".join(f"<p style='margin:.15em 0'><b>{a}:</b> {b}</p>" for a, b in told)
        case "run":
            return f"<p>{' '.join(f'{a}: {b}.' for a, b in told)}</p>"
    kind = "box grey" if way == "grey" else "free dots" if way == "dots" else way
    return f'<table class="lab {kind}">{"".join(f"<tr><td>{a}{colon}</td><td>{b}</td></tr>" for a, b in told)}</table>'


def grid(t: Teller, head: Sequence[str], rows: Sequence[Sequence[str]], ways: Sequence[str] = ("box", "thin", "box shade", "under top", "stripe top", "thin shade"), high: str = "") -> str:
    """A table with a line for each row."""
    top = f"<thead><tr>{''.join(f'<th>{one}</th>' for one in head)}</tr></thead>" if head else ""
    lines = "".join(f'<tr{f" style=height:{high}" if high else ""}>{"".join(f"<td>{one}</td>" for one in row)}</tr>' for row in rows)
    return f'<table class="{t.pick(*ways)}">{top}<tbody>{lines}</tbody></table>'


def columns(t: Teller, named: Sequence[tuple[str, Sequence[str]]], keep: int = 0) -> tuple[list[str], list[list[str]]]:
    """Heads and rows of named columns, in another order but for the first `keep`."""
    order = t.mixed(named, keep)
    return [one for one, _ in order], [list(row) for row in zip(*(cells for _, cells in order), strict=True)]


def full(crowd: Sequence[Person]) -> tuple[str, ...]:
    return tuple(one.full for one in crowd)


def signed(t: Teller, *under: str) -> str:
    return "".join(f'<div class="sig">{t.signature(t.pick(28, 32))}<i>{one}</i></div>' for one in under)


def span(t: Teller, m: Meeting) -> str:
    """From when to when, in one of the usual ways; sometimes `19u30 - 21u00`."""
    return t.span(m, "{a} - {b}", "{a}-{b}", sign="u") if t.chance(0.08) else t.span(m, *TIMES)


def polite(t: Teller, count: int = 2) -> str:
    """Sentences of letters and mails."""
    return " ".join(t.some(LETTER, count))


def cap(text: str) -> str:
    return text[0].upper() + text[1:]


def less(m: Meeting, minutes: int) -> Decimal:
    """Its hours without a break."""
    return m.hours - Decimal(minutes) / 60


def spoken(m: Meeting) -> str:
    """`van half acht tot tien uur`, `van zeven tot negen uur 's avonds`."""
    said = f"van {saying.spoken(m.start)} tot {saying.spoken(m.end)}{' uur' if m.end % 60 == 0 else ''}"
    return said if m.start % 60 else f"{said} 's avonds"


def hours(value: Decimal | str) -> str:
    return saying.comma(Decimal(value))


def street(t: Teller) -> str:
    """A line of address and telephone, with figures that are no days."""
    return f"{t.pick('Parallelweg', 'Schoolstraat', 'Wilhelminaplein', 'Burg. Tolsmaweg')} {t.number(2, 140)}, {t.number(1100, 9900)} {t.pick('AB', 'GK', 'RT', 'ZE')} {t.place()} · {t.pick('tel.', 'T')} 0{t.number(10, 79)}-{t.number(1000000, 9999999)}"
