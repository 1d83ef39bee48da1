"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.opened import DESIGNS
from samples.strangers.teller import BY_DAY, EVENING, Teller, met
from samples.truth import Holder, Truth, number


@DESIGNS.design(
    "opened-41",
    """
<style>@page{size:A4 landscape;margin:12mm} body{font:9pt {{font}}} table{border-collapse:collapse;width:100%} td,th{border:1px solid #d0d0d0;padding:1mm 2mm;text-align:left} th{background:{{pale}};border-bottom:2px solid #666} td.r{text-align:right}</style><b>{{title}}</b><table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td class="{{'r' if loop.index>3 else ''}}">{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    margins=True,
)
def two_years(t: Teller) -> tuple[dict, Truth]:
    known = {
        "intervisie": "intervisie",
        "netwerk": "netwerkbijeenkomst",
        "casuïstiek": "casuistiek",
        "congres": "congres",
        "meldcode": "meldcode",
        "supervisie": "supervisie",
    }
    meetings = t.meetings(t.number(6, 13), EVENING + BY_DAY, 0.3)
    words, form = [t.pick(*known) for _ in meetings], t.pick("{d}-{m}-{Y}", "{d}-{mon}-{y}", "{dd}/{mm}/{Y}")
    points = [int(m.hours) for m in meetings]
    rows = [
        (n, t.say(m.day, form), w, saying.comma(m.hours), p)
        for n, (m, w, p) in enumerate(zip(meetings, words, points, strict=True), 1)
    ]
    rows.append(("", "", "totaal", saying.comma(sum((m.hours for m in meetings), Decimal(0))), sum(points)))
    values = {
        "font": t.pick("Liberation Sans", "Lato"),
        "pale": t.pick("#fde2e4", "#e2ece9"),
        "title": f"Overzicht B-activiteiten {t.holder.full}",
        "head": ("nr", "datum", "wat", "uren", "pt"),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(met(known[w], m, basis="stated", timed=False) for m, w in zip(meetings, words, strict=True)),
        printed_points=number(sum(points)),
    )
