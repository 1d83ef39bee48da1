"""Letters and declarations: supervision, interns, board work, work groups, organising."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import BY_DAY, EVENING, Teller, met
from samples.truth import Activity, Holder, Truth, number

LETTER = """<style>@page{size:A4;margin:0} body{margin:0;padding:16mm 24mm 20mm;font:{{size}}pt/1.45 {{font}}} .l{display:flex;justify-content:space-between;margin-bottom:14mm} .o{font:700 17pt 'Lato';color:{{colour}}} .o::before{content:'✚ '} .m{font-size:8pt;text-align:right;color:#555}
.r{font-size:9pt;margin:6mm 0 8mm} .r td{padding-right:8mm} .v td{padding:0 6mm 1mm 0;vertical-align:top}</style><div class="l"><div class="o">{{org}}</div><div class="m">{{place}}<br>tel. 0000 - 12 34 56<br>KvK 00000000<br>info@voorbeeld.example</div></div>
<div>Aan de Commissie Kwaliteitsregister</div><table class="r"><tr><td>Datum<br><b>{{date}}</b></td><td>Kenmerk<br><b>{{ref}}</b></td><td>Betreft<br><b>{{about}}</b></td></tr></table>{% for p in paras %}<p>{{p}}</p>{% endfor %}
{% if list %}<{{tag}}>{% for x in list %}<li>{{x}}</li>{% endfor %}</{{tag}}>{% endif %}<p>{{bye}}</p><p>{{sign}}<br>{{who}}</p>"""


def letter(
    t: Teller, org: str, about: str, paras: list[str], who: str, date: dt.date, rows: list[str] | None = None
) -> dict:
    return {"size": t.pick(10.5, 11, 12), "font": t.pick("Liberation Serif", "Lato", "Liberation Sans", "FreeSerif"), "colour": t.pick("#005ca9", "#9c1c6b", "#2f7d32"), "org": org, "place": t.place(), "date": t.say(date, "{d} {month} {Y}", "{d}-{m}-{Y}"), "ref": f"{t.number(10, 99)}/{date.year}/{t.number(100, 999)}", "about": about, "paras": paras,
            "list": rows or [], "tag": t.pick("ul", "ol"), "bye": t.pick("Met vriendelijke groet,", "Hoogachtend,"), "sign": t.signature(40), "who": who}  # fmt: skip


@DESIGNS.design("ziekenhuis-supervisie", LETTER)
def supervision(t: Teller) -> tuple[dict, Truth]:
    boss, count, each = t.person(), t.number(5, 13), t.pick(Decimal(1), Decimal("1.5"), Decimal("0.75"))
    first = dt.date(t.year, t.number(1, 5), t.number(1, 27))
    last = first + dt.timedelta(days=t.number(150, 230))
    length = t.long(each, "comma", "minutes", "words")
    said = t.pick(
        f"{count} sessies van {length}",
        f"{count} individuele gesprekken van elk {length}",
        f"{count} keer {length}",
        f"{count} x {t.long(each, 'comma')}",
        f"{saying.NUMBERS[count] if count < 13 else count} bijeenkomsten van {length}",
    )
    period = (
        f"van {t.say(first, '{d} {month}' if first.year == last.year else '{d} {month} {Y}')} tot en met {t.say(last, '{d} {month} {Y}')}"
        if t.chance(0.5)
        else f"tussen {t.say(first, '{d}-{m}-{Y}')} en {t.say(last, '{d}-{m}-{Y}')}"
    )
    paras = [
        f"Hierbij verklaar ik dat {t.pick('mevrouw', 'collega', '')} {t.holder.full}, praktijkondersteuner GGZ, bij mij {t.pick('individuele supervisie', 'supervisie')} heeft gevolgd in de periode {period}.".replace(
            "  ", " "
        ),
        f"Het traject bestond uit {said}.",
        "De supervisie was gericht op het eigen handelen in de spreekkamer.",
    ]
    values = letter(
        t,
        f"{t.pick('Ziekenhuis', 'GGZ-centrum')} {t.place()}",
        "supervisie",
        paras,
        f"{boss.full}<br>klinisch psycholoog, supervisor",
        t.later(last, 3, 30),
    )
    activity = Activity(
        "supervisie",
        first.isoformat(),
        last.isoformat(),
        hours=number(each * count),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "supervisieverklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design("brief-vergaderingen-op-rij", LETTER)
def board(t: Teller) -> tuple[dict, Truth]:
    group, kind = t.pick(
        ("projectgroep Integratie zorgprogramma's", "bestuurlijk_werk"),
        ("werkgroep kwaliteit GGZ", "kwaliteitswerkgroep"),
        ("het bestuur van de beroepsvereniging", "bestuurlijk_werk"),
    )
    meetings = t.meetings(t.number(3, 6), EVENING + BY_DAY)
    form, stated = t.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{wd} {d} {month} {Y}"), t.chance(0.4)
    rows = [
        f"{t.say(m.day, form)}{t.pick(', ', ' ')}{'(' + t.long(m.hours, 'comma', 'minutes') + ')' if stated else t.span(m, '{a} - {b} uur', 'van {a} tot {b} uur')}"
        for m in meetings
    ]
    role = (
        "als lid van"
        if kind == "kwaliteitswerkgroep"
        else t.pick("als bestuurslid in", "namens de vereniging als bestuurder in")
        if "bestuur" not in group
        else "als secretaris van"
    )
    paras = [
        f"Ondergetekende bevestigt dat {t.holder.full} in {t.year} {role} {group} de onderstaande {'bestuurs' if kind == 'bestuurlijk_werk' else ''}vergaderingen heeft bijgewoond:"
    ]
    values = letter(
        t,
        t.pick(*t.words.groups),
        "bestuurlijk werk" if kind == "bestuurlijk_werk" else "deelname kwaliteitswerkgroep",
        paras,
        f"{t.person().full}, voorzitter",
        t.later(meetings[-1].day, 3, 40),
        rows,
    )
    return values, Truth(
        "B",
        "verklaring",
        Holder(t.holder.full),
        tuple(met(kind, m, basis="stated" if stated else "from_times", timed=not stated) for m in meetings),
        signatures=1,
    )


@DESIGNS.design("brief-avond-georganiseerd", LETTER)
def organised(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    paras = [
        f"Langs deze weg bevestigen wij dat {t.holder.full} de netwerkbijeenkomst voor POH's GGZ in onze regio heeft {t.pick('georganiseerd en geleid', 'georganiseerd')}.",
        f"De avond vond plaats op {t.say(m.day, *saying.WORDS[:2])} {t.span(m, 'van {a} tot {b} uur', '({a} - {b} uur)')} in {t.place()} en trok {t.number(15, 45)} bezoekers.",
        f"Thema: {t.theme()}. De eerstvolgende avond is voorzien op {t.say(t.later(m.day, 80, 120), '{d} {month} {Y}')}.",
    ]
    values = letter(
        t,
        t.pick(*t.words.groups),
        "organisatie netwerkbijeenkomst",
        paras,
        f"{t.person().full}, programmamanager GGZ",
        t.later(m.day, 3, 30),
    )
    return values, Truth(
        "B", "verklaring", Holder(t.holder.full), (met("netwerkbijeenkomst_organisatie", m),), signatures=1
    )


@DESIGNS.design(
    "stageformulier-school",
    """
<style>@page{size:A4;margin:17mm} body{font:10pt {{font}}} h1{font-size:16pt;background:{{colour}};color:#fff;padding:3mm} fieldset{border:1px solid #888;margin:0 0 4mm} legend{font-weight:bold} .r{display:grid;grid-template-columns:55mm 1fr;margin:1mm 0} .r span{border-bottom:1px solid #bbb}</style><h1>{{title}}</h1>
{% for name,rows in parts %}<fieldset><legend>{{name}}</legend>{% for a,b in rows %}<div class="r"><label>{{a}}</label><span>{{b}}</span></div>{% endfor %}</fieldset>{% endfor %}""",
)
def intern(t: Teller) -> tuple[dict, Truth]:
    student, teacher = t.person(), t.person()
    first = dt.date(t.year, t.pick(2, 3, 9), t.number(1, 15))
    last = first + dt.timedelta(days=t.number(80, 110))
    hours = t.pick(16, 20, 24, 32)
    period = t.pick(
        [("Startdatum stage", t.say(first, "{dd}-{mm}-{Y}")), ("Einddatum stage", t.say(last, "{dd}-{mm}-{Y}"))],
        [("Stageperiode", f"{t.say(first, '{d} {month} {Y}')} t/m {t.say(last, '{d} {month} {Y}')}")],
        [("Periode", f"{t.say(first, '{d}-{m}-{Y}')} – {t.say(last, '{d}-{m}-{Y}')}")],
    )
    parts = [("Student", [("Naam student", student.full), ("Opleiding", t.pick("hbo-V, duaal", "POH-GGZ post-hbo", "Social Work")), ("Geboortedatum", f"{t.number(1, 28)}-{t.number(1, 12)}-{t.number(1988, 2002)}")]),
             ("Praktijkbegeleider", [("Naam", t.holder.full), ("Praktijk", t.pick(*t.words.practices)), ("Registratienr.", t.register(t.holder))]), ("Stage", [*period, ("Bestede begeleidingsuren (totaal)", f"{hours} uur"), ("Beoordeling", t.pick("voldoende", "goed", "7,5"))]), ("Ondertekening school", [("Stagedocent", teacher.full), ("Datum", t.say(t.later(last, 2, 20), "{dd}-{mm}-{Y}")), ("Handtekening", t.signature(28))])]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "Linux Biolinum O"),
        "colour": t.pick("#003082", "#d2451e"),
        "title": t.pick("Verklaring praktijkbegeleiding stage", "Stagebegeleiding – bevestiging"),
        "parts": parts,
    }
    activity = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=str(hours), hours_basis="stated")
    return values, Truth("B", "stageverklaring", Holder(t.holder.full, t.register(t.holder)), (activity,), signatures=1)


@DESIGNS.design(
    "verklaring-dagen-in-een-zin",
    """
<style>@page{size:A4;margin:32mm 26mm} body{font:{{size}}pt/1.7 {{font}}} h1{text-align:center;font-size:18pt;letter-spacing:.1em}</style><h1>VERKLARING</h1><p>{{text}}</p><p>{{more}}</p><p>Getekend te {{place}}, {{signed}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def one_sentence(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("intervisiegroep", "intervisie"),
        ("intervisie", "intervisie"),
        ("het vakinhoudelijk POH-overleg", "vakinhoudelijk_overleg"),
    )
    meetings = t.meetings(t.number(3, 6), usual=1)
    days = saying.listed([t.say(m.day, "{d} {month}") for m in meetings])
    hours = t.long(meetings[0].hours, "comma", "words", "minutes")
    text = f"Ondergetekende, {(boss := t.person()).full}, coördinator, verklaart dat {t.holder.full} in {t.year} heeft deelgenomen aan {'de ' if word == 'intervisiegroep' else ''}{word} op {days} {t.year}. Iedere bijeenkomst duurde {hours}."
    values = {
        "size": t.pick(11, 12),
        "font": t.pick("Liberation Serif", "GNUTypewriter", "FreeSerif"),
        "text": text,
        "more": "De groep bestaat uit zeven praktijkondersteuners GGZ en werkt volgens een vast rooster.",
        "place": t.place(),
        "signed": t.say(t.later(meetings[-1].day, 4, 20), "{d} {month} {Y}"),
        "sign": t.signature(44),
        "who": boss.full,
    }
    return values, Truth(
        "B",
        "verklaring",
        Holder(t.holder.full),
        tuple(met(kind, m, basis="stated", timed=False) for m in meetings),
        signatures=1,
    )


@DESIGNS.design(
    "gesprek-met-begeleider",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt 'DejaVu Sans'} table{width:100%;border-collapse:collapse} td{border:1px solid #aaa;padding:2mm;vertical-align:top} td.l{background:{{colour}};width:45mm;font-weight:bold}</style><h2>{{title}}</h2><table>{% for a,b in rows %}<tr><td class="l">{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>""",
    margins=True,
)
def guidance(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(BY_DAY)
    stated = t.chance(0.5)
    rows = [
        ("Medewerker", t.holder.full),
        ("Begeleider", t.person().full),
        *t.mixed(
            [
                (t.pick("Datum gesprek", "Gespreksdatum"), t.say(m.day)),
                (t.pick("Gespreksduur", "Duur"), t.long(m.hours)) if stated else ("Tijd", t.span(m)),
            ]
        ),
        ("In dienst sinds", t.say(dt.date(t.year - t.number(1, 6), t.number(1, 12), 1), "{d}-{m}-{Y}")),
        ("Besproken", t.told(3)),
        ("Afspraken", t.pick(*t.words.todo)),
        ("Volgend gesprek", t.say(t.later(m.day, 30, 60))),
    ]
    values = {
        "colour": t.pick("#e8f0e4", "#ecebf5"),
        "title": t.pick("Verslag begeleidingsgesprek POH-GGZ", "Begeleidingsgesprek medewerker"),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "verslag",
        Holder(t.holder.full),
        (met("begeleiding", m, basis="stated", timed=False) if stated else met("begeleiding", m),),
    )
