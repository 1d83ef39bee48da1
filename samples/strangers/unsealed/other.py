"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import OFFICE, PEN, clock, net, times
from samples.strangers.unsealed.minutes import names
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "sealed-63",
    """
<style>@page{size:A4;margin:18mm} body{font:{{size}}pt/1.4 '{{pen}}';color:{{ink}}} div{border-bottom:.2mm solid #cfd8e6;min-height:8mm}</style>{% for p in lines %}<div>{{p}}</div>{% endfor %}""",
)
def note_by_pen(t: Teller) -> tuple[dict, Truth]:
    """A sheet of a writing pad, all by pen."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    word, kind = t.pick(("Intervisie", "intervisie"), ("Casuïstiek", "casuistiek"))
    lines = [
        f"{word} {t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}', '{d}/{m} {Y}')}", times(t, m, "{a} - {b} uur", "van {a} tot {b}"), f"Aanwezig: {', '.join(names(crowd))}", "",
        f"Thema: {t.theme()}", *t.told(4).split(". "), "", f"volgende keer {t.say(t.later(m.day, 30, 60), '{d} {month}', '{d}-{m}')} bij {crowd[0].first}",
    ]  # fmt: skip
    values = {"pen": t.pick(*PEN), "size": t.pick(15, 17), "ink": t.pick("#1a2f7d", "#222"), "lines": lines}
    return values, Truth("B", "verslag", activities=(met(kind, m),), participants=Participants(names(crowd)))


@DESIGNS.design(
    "sealed-64",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'} .l{font-size:9pt;color:#555;margin-top:10mm}</style><div style="letter-spacing:2px">{{school}}</div><h1 style="font-weight:normal">{{title}}</h1><p>{{a}}<br><b style="font-size:14pt">{{who}}</b></p><p>{{b}}</p><p>{{c}}</p>{{sign}}<p>{{lead}}</p><div class="l">{{small}}</div>""",
)
def english_words(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((570, 750), (780, 990), (540, 720)))
    rest = t.pick(15, 30)
    hours = net(m, rest)
    day = f"{m.day.day} {saying.ENGLISH[m.day.month - 1]} {m.day.year}"
    values = {
        "font": t.pick("Liberation Serif", "Lato"), "school": t.pick(*t.words.schools), "title": t.pick("Certificate of attendance", "Certificate of participation"), "a": "This is to certify that", "who": t.holder.full,
        "b": f"attended the workshop '{t.pick('Compassion focused therapy', 'Mindfulness in primary care', 'Trauma informed care')}' on {day}", "c": f"Contact hours: {hours.normalize():f} (time: {saying.clock(m.start)} - {saying.clock(m.end)}, including a break of {rest} minutes)",
        "sign": t.signature(36), "lead": t.person().full,
    }  # fmt: skip
    issued = t.later(m.day, 2, 20)
    values["small"] = (
        f"Accreditatie: V&amp;VN, 2 punten. Issued {issued.day} {saying.ENGLISH[issued.month - 1]} {issued.year}."
    )
    return values, Truth(
        "B",
        "certificaat",
        Holder(t.holder.full),
        (met("scholing_elders", m, hours, "stated"),),
        signatures=1,
        printed_points="2",
    )


@DESIGNS.design(
    "sealed-65",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} table{border-collapse:collapse;width:100%} td{border:1px solid #999;padding:2mm;vertical-align:top} td.q{width:16%;font-weight:bold;background:#f3f3f3}</style><h2>{{title}}</h2><p>{{who}}</p><table>{% for q,rows in quarters %}<tr><td class="q">{{q}}</td><td>{% for r in rows %}<div>{{r}}</div>{% else %}geen{% endfor %}</td></tr>{% endfor %}</table><p>{{end}}</p>""",
)
def by_quarter(t: Teller) -> tuple[dict, Truth]:
    """Meetings as lines of text within the quarters of a year."""
    sorts = [
        ("intervisie", "intervisie"),
        ("netwerkbijeenkomst", "netwerkbijeenkomst"),
        ("supervisie", "supervisie"),
        ("casuïstiekbespreking", "casuistiek"),
        ("werkgroep kwaliteit", "kwaliteitswerkgroep"),
    ]
    quarters: list[tuple[str, list[str]]] = [(f"{n}e kwartaal", []) for n in range(1, 5)]
    form, long = t.pick("{d} {month}", "{d}-{m}", "{dd}-{mm}-{Y}"), t.pick("comma", "short", "minutes")
    done, whole = [], Decimal(0)
    for day in t.days(t.number(4, 9)):
        (word, kind), hours = t.pick(*sorts), t.pick(Decimal(1), Decimal("1.5"), Decimal(2))
        quarters[(day.month - 1) // 3][1].append(f"{t.say(day, form)}: {word}, {saying.length(hours, long)}")
        done.append(on(kind, day, hours))
        whole += hours
    values = {
        "font": t.pick(*OFFICE),
        "title": f"Jaaroverzicht {t.year}",
        "who": f"{t.holder.full}, POH-GGZ bij {t.pick(*t.words.practices)}",
        "quarters": quarters,
        "end": f"Totaal {saying.comma(whole)} uur. Opgemaakt in januari {t.year + 1}.",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done))


@DESIGNS.design(
    "sealed-66",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.45 '{{font}}'} .b{page-break-before:always}</style><h3>{{title}}</h3><p>{{agenda}}</p><ol>{% for p in points %}<li>{{p}}</li>{% endfor %}</ol><div class="b"><h3>{{again}}</h3>{% for p in report %}<p>{{p}}</p>{% endfor %}</div>""",
)
def agenda_and_report(t: Teller) -> tuple[dict, Truth]:
    """Agenda on the first page, what came of it on the second."""
    m, here = t.meeting(EVENING + BY_DAY), t.people(t.number(5, 9))
    word, kind = t.pick(
        ("Netwerk POH-GGZ", "netwerkbijeenkomst"),
        ("Kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"),
        ("Vakinhoudelijk overleg POH-GGZ", "vakinhoudelijk_overleg"),
    )
    day = t.say(m.day, "{d} {month} {Y}", "{wd} {d} {month} {Y}", "{dd}-{mm}-{Y}")
    values = {
        "font": t.pick(*OFFICE), "title": f"Agenda {word}, {day}", "agenda": f"Plaats: {t.place()}. Aanvang {clock(m.start)} uur, einde {clock(m.end)} uur.", "points": ["Opening", "Mededelingen", t.theme(), t.theme(), "Rondvraag"],
        "again": f"Verslag {word} d.d. {day}", "report": [f"Aanwezig: {', '.join(names(here))}", t.told(4), t.told(4), f"De vergadering wordt om {clock(m.end)} uur gesloten. Volgende vergadering: {t.say(t.later(m.day, 40, 80), '{d} {month} {Y}')}."],
    }  # fmt: skip
    return values, Truth("B", "notulen", activities=(met(kind, m),), participants=Participants(names(here)))
