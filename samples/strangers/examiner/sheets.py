"""Attendance lists and forms."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.examiner import DESIGNS
from samples.strangers.examiner.cloth import (
    FIGURES,
    LETTERS,
    LOOK,
    MIXED,
    PENNED,
    PROSE,
    SPANS,
    facts,
    full,
    grid,
    less,
    pen,
    signs,
)
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design("kept-20", LOOK + """<style>@page{size:A4 landscape;margin:14mm} body{font:10pt '{{font}}'} .g td{height:9mm}</style><h2>{{title}}</h2>{{facts}}{{table}}<p>{{foot}}</p>""")
def signed_list(t: Teller) -> tuple[dict, Truth]:
    """Signatures in the last column; who sent word is marked there."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(6, 12), False)
    away = set(t.some(crowd, t.pick(0, 1, 2)))
    word, kind, title = t.pick(
        ("netwerkbijeenkomst", "netwerkbijeenkomst", "Aftekenlijst netwerkbijeenkomst"),
        ("intervisie", "intervisie", "Presentielijst intervisie"),
        ("interne scholing", "interne_scholing", "Presentielijst interne scholing POH-GGZ"),
        ("kwaliteitswerkgroep", "kwaliteitswerkgroep", "Handtekeningenlijst kwaliteitswerkgroep"),
    )
    rows = [[str(place), one.last, one.first, t.pick("POH-GGZ", "POH GGZ", "huisarts", "GZ-psycholoog"), t.big(one), t.pick("afgemeld", "m.k. afwezig") if one in away else t.signature(24)] for place, one in enumerate(crowd, 1)]
    for row in rows:
        row[1:3] = [f"{row[2]} {row[1]}"]
    values = {
        "font": t.pick(*LETTERS),
        "title": title,
        "facts": facts(t, [("Organisatie", t.pick(*t.words.groups)), ("Onderwerp", t.theme()), ("Datum", t.say(m.day, *MIXED)), ("Tijd", t.span(m, *SPANS))], ways=("colon", "bold", "pairs", "columns")),
        "table": grid(t, ("", "Naam", "Functie", "BIG-nummer", "Handtekening"), rows),
        "foot": t.pick(f"Deze lijst dient als bewijs van deelname aan de {word}. Lijst opgemaakt {t.say(t.earlier(m.day, 3, 9), *FIGURES)}.", "Alleen leesbare handtekeningen tellen."),
    }
    here = [one for one in crowd if one not in away]
    return values, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(full(here), full([one for one in crowd if one in away])), signatures=len(here))


@DESIGNS.design(
    "kept-21",
    LOOK
    + """<style>@page{size:A4;margin:16mm} body{font:10pt '{{font}}'} .h{background:{{tint}};color:#fff;padding:3mm} .n{font-size:8pt;color:#555}</style><div class="h">{{title}}</div>{{facts}}<p class="n">{{note}}</p>{{signs}}""",
)
def intervision_form(t: Teller) -> tuple[dict, Truth]:
    """Filled in by pen; the norm stands in small print."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    way, pause = t.pick(("times", 0), ("hours", 0), ("both", 15), ("times", 15))
    times = (t.pick("Begin- en eindtijd", "Van / tot"), t.span(m, "{a} - {b}", "{a} tot {b}", "{a}u - {b}u"))
    hours = (t.pick("Uren (zonder pauze)", "Netto contacturen"), t.long(less(m, pause), "comma", "minutes"))
    rows = [("Naam indiener", t.holder.full), ("Registratienr.", t.register(t.holder)), (t.pick("Datum", "Datum bijeenkomst"), t.say(m.day, *PENNED))]
    rows += {"times": [times], "hours": [hours], "both": [times, hours]}[way]
    rows += [("Pauze", f"{pause} min")] if way == "times" and pause else []
    rows += [("Deelnemers", ", ".join(full(crowd))), ("Methode", t.pick("Korthagen", "leren van successen", "incident")), ("Wat was de inbreng?", t.theme()), ("Wat ga je anders doen?", t.told(1))]
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#256", "#733", "#363"),
        "title": t.pick("REGISTRATIE INTERVISIE", "Formulier intervisiebijeenkomst POH-GGZ"),
        "facts": facts(t, rows, pen(t), ("boxed", "pairs", "above", "lines", "shaded")),
        "note": "Een bijeenkomst duurt minimaal 1 uur. Per kalenderjaar tellen maximaal 10 punten. Formulier versie 01-09-2017.",
        "signs": signs(t, [f"{t.pick('Deelnemer', 'Indiener')}", "Groepsgenoot"]),
    }
    timed = way != "hours"
    done = met("intervisie", m, less(m, pause), "from_times" if way == "times" else "stated", timed)
    return values, Truth("B", "intervisieformulier", Holder(t.holder.full, t.register(t.holder)), (done,), Participants(full(crowd)), signatures=2)


@DESIGNS.design(
    "kept-22", LOOK + """<style>@page{size:A4 landscape;margin:14mm} body{font:10pt '{{font}}'} .g td:not(:first-child),.g th:not(:first-child){text-align:center}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p>{{note}}</p>"""
)
def matrix(t: Teller) -> tuple[dict, Truth]:
    """Persons by days: only the days the holder ticked count, the year stands in the title."""
    usual = t.pick(*EVENING)
    held, crowd = t.meetings(t.number(4, 7), (usual,)), t.people(t.number(4, 7))
    missed = t.number(0, len(held))
    rows = [[f"<b>{one.full}</b>" if one == t.holder else one.full] + [t.tick() if (place != missed if one == t.holder else t.chance(0.85)) else t.pick("", "-") for place in range(len(held))] for one in crowd]
    form = t.pick("{d} {mon}", "{d}/{m}", "{dd}-{mm}", "{d} {dot}")
    hours, timed = held[0].hours, t.chance(0.5)
    note = f"Alle bijeenkomsten {t.span(held[0], *SPANS)}." if timed else f"Iedere bijeenkomst duurde {t.long(hours, 'comma', 'words', 'minutes')}."
    values = {
        "font": t.pick(*LETTERS),
        "title": f"{t.pick('Aanwezigheid intervisiegroep', 'Presentie intervisie')} {t.pick(*t.words.groups)} {t.year}",
        "who": t.pick(f"Ten behoeve van het dossier van {t.holder.full}", f"Uitdraai voor: {t.holder.full}"),
        "table": grid(t, ("naam", *(t.say(m.day, form) for m in held)), rows),
        "note": f"{note} Leeg of streepje = afwezig.",
    }
    done = tuple(met("intervisie", m, basis="from_times" if timed else "stated", timed=timed) for place, m in enumerate(held) if place != missed)
    return values, Truth("B", "presentielijst", Holder(t.holder.full), done, Participants(full(crowd)))


@DESIGNS.design(
    "kept-23",
    LOOK
    + """<style>@page{size:A4;margin:18mm} body{font:9.5pt '{{font}}'} .q{margin:3.5mm 0} .q b{display:block} h2{color:#673ab7}</style><h2>{{title}}</h2><p>{{sub}}</p>{% for a,b in rows %}<div class="q"><b>{{loop.index}}. {{a}}</b>{{b}}</div>{% endfor %}""",
    margins=True,
)
def survey_print(t: Teller) -> tuple[dict, Truth]:
    """Answers to an online form, printed by the browser."""
    m = t.meeting(BY_DAY + EVENING)
    word, kind = t.pick(("Casuïstiekbespreking", "casuistiek"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Supervisie", "supervisie"), ("Vakinhoudelijk overleg", "vakinhoudelijk_overleg"), ("Intervisie", "intervisie"))
    timed = t.chance(0.5)
    asked = [
        ("Op welke datum was de activiteit?", t.say(m.day, "{d}-{m}-{Y}", "{dd}/{mm}/{Y}", "{d} {mon} {Y}")),
        *([("Starttijd", saying.clock(m.start)), ("Eindtijd", saying.clock(m.end))] if timed else [("Hoeveel uur heeft het geduurd?", saying.comma(m.hours))]),
    ]
    rows = [
        ("Voor- en achternaam", t.holder.full),
        ("Soort activiteit", word),
        *asked,
        ("Korte samenvatting", t.told(2)),
        ("Wat was het leereffect?", t.told(1)),
        ("Welk cijfer geeft u?", str(t.number(6, 10))),
        ("Wilt u op de wachtlijst voor een vervolg?", "Nee"),
    ]
    values = {
        "font": t.pick("Lato", "DejaVu Sans", "Liberation Sans"),
        "title": t.pick("Registratie deskundigheidsbevordering", "Invulformulier persoonlijke ontwikkeling"),
        "sub": f"Reactie {t.number(2, 90)} - ingezonden {t.say(t.later(m.day, 1, 20), '{dd}-{mm}-{Y}')} {t.number(8, 22)}:{t.number(10, 59)}",
        "rows": rows,
    }
    return values, Truth("B", "formulier", Holder(t.holder.full), (met(kind, m, basis="from_times" if timed else "stated", timed=timed),))


@DESIGNS.design("kept-24", LOOK + """<style>@page{size:A4;margin:16mm} body{font:10pt '{{font}}'}</style><h3>{{title}}</h3>{{facts}}{{table}}<p>{{total}}</p>{{signs}}""")
def card(t: Teller) -> tuple[dict, Truth]:
    """A card of sessions, initialled each; one fell through."""
    kind, title, lead = t.pick(("supervisie", "Supervisiekaart", "Supervisor"), ("begeleiding", "Logboek werkbegeleiding", "Begeleider"))
    guide, held = t.person(), t.meetings(t.number(4, 8), ((540, 600),))
    off, minutes = t.number(1, len(held)), t.pick(45, 60, 90)
    hours = Decimal(minutes) / 60
    written, form = pen(t) if t.chance(0.7) else "", t.pick(*PENNED, "{dd}-{mm}-{Y}")
    said = t.pick(f"{minutes}", f"{minutes} min")
    rows = [[t.say(m.day, form), t.pick("vervallen", "ging niet door", "ziek, vervalt") if place == off else said, "" if place == off else t.theme(), "" if place == off else t.signature(20)] for place, m in enumerate(held)]
    values = {
        "font": t.pick(*LETTERS),
        "title": title,
        "facts": facts(t, [("Deelnemer", t.holder.full), (lead, guide.full), ("Registratie", f"nr. {t.number(1000, 9999)}")], ways=("colon", "columns", "pairs", "bold")),
        "table": grid(t, ("Datum", t.pick("Minuten", "Duur (min)"), "Onderwerp", f"Paraaf {lead.lower()}"), rows, written),
        "total": t.pick(f"Totaal gehouden: {len(held) - 1} gesprekken", f"Totaal {number((len(held) - 1) * hours).replace('.', ',')} uur"),
        "signs": signs(t, [guide.full]) + f"<p>{t.place()}, {t.say(t.later(held[-1].day, 5, 20), *FIGURES)}</p>",
    }
    done = tuple(on(kind, m.day, hours) for place, m in enumerate(held) if place != off)
    return values, Truth("B", "supervisieverklaring" if kind == "supervisie" else "overzicht", Holder(t.holder.full), done, signatures=len(held))


@DESIGNS.design(
    "kept-25",
    LOOK
    + """<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} .b{border:1px solid #000;padding:4mm;margin-bottom:4mm} .v{display:inline-block;min-width:30mm;border-bottom:1px solid #333}</style><div class="b"><b>{{title}}</b><br>{% for a,on in boxes %}{{a}} {{'☒' if on else '☐'}}&nbsp;&nbsp; {% endfor %}</div><div class="b">{% for a,b in rows %}{{a}} <span class="v" style="{{pen}}">{{b}}</span> {% endfor %}</div><div class="b">{{say}}</div>{{signs}}""",
)
def boxes_form(t: Teller) -> tuple[dict, Truth]:
    """Which sort is crossed; begin and end in blanks on one line."""
    sorts = [("intervisie", "intervisie"), ("casuïstiek", "casuistiek"), ("netwerk", "netwerkbijeenkomst"), ("werkgroep kwaliteit", "kwaliteitswerkgroep"), ("interne scholing", "interne_scholing"), ("meekijken", "meekijken")]
    word, kind = t.pick(*sorts)
    m, lead = t.meeting(BY_DAY + EVENING), t.person()
    rows = [("Ik,", t.holder.full), (t.pick("heb op", "was op"), t.say(m.day, *PENNED)), ("van", saying.clock(m.start, t.pick(".", ":"))), ("uur tot", saying.clock(m.end, t.pick(".", ":"))), ("uur aanwezig, locatie", t.place())]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Aanwezigheidsbriefje: kruis aan", "Deelnameverklaring (kruis één soort aan)"),
        "boxes": [(a, a == word) for a, _ in sorts],
        "rows": rows,
        "pen": pen(t),
        "say": t.pick("Onderwerp: ", "Besproken: ") + t.theme(),
        "signs": f"<p>Getekend d.d. {t.say(t.later(m.day, 1, 25), *FIGURES)}</p>" + signs(t, [f"Organisator {lead.full}"]),
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), (met(kind, m),), signatures=1)


@DESIGNS.design("kept-26", LOOK + """<style>@page{size:A4;margin:18mm} body{font:10pt '{{font}}'}</style><h2>{{school}}</h2><h3>{{title}}</h3>{{facts}}{{weeks}}<p>{{end}}</p>{{signs}}""")
def placement(t: Teller) -> tuple[dict, Truth]:
    """Hours of guidance per month with a total; the student's own hours and birthday beside them."""
    first = t.day(15, 120)
    last, student = t.later(first, 100, 170), t.person()
    born = first.replace(year=first.year - t.number(20, 45), month=t.number(1, 13), day=t.number(1, 28))
    split = [Decimal(t.number(2, 7)) for _ in range(t.number(3, 5))]
    form = t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d} {mon} {Y}")
    rows = [
        ("Stagiair(e)", student.full),
        ("Geb. datum", t.say(born, form)),
        ("Stageperiode", f"{t.say(first, form)} {t.pick('t/m', 'tot en met')} {t.say(last, form)}"),
        ("Stagebegeleider", t.holder.full),
        ("Stage-uren student", f"{t.number(160, 320)} uur"),
    ]
    values = {
        "font": t.pick(*LETTERS),
        "school": t.pick(*t.words.schools),
        "title": t.pick("Verklaring stagebegeleiding", "Stageovereenkomst: urenverantwoording begeleider"),
        "facts": facts(t, rows),
        "weeks": grid(t, ("Blok", "Uren begeleiding"), [[f"{place}e blok", str(one)] for place, one in enumerate(split, 1)] + [["Totaal begeleiding", f"{sum(split)} uur"]]),
        "end": f"Aldus naar waarheid ingevuld op {t.say(t.later(last, 3, 20), form)}.",
        "signs": signs(t, ["Stagecoördinator", t.holder.full]),
    }
    done = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=number(sum(split)), hours_basis="stated")
    return values, Truth("B", "stageverklaring", Holder(t.holder.full), (done,), signatures=2)


@DESIGNS.design("kept-27", LOOK + """<style>@page{size:A4;margin:15mm} body{font:10pt '{{font}}'}</style><h3>{{title}}</h3><p>{{who}}</p>{{table}}<p>{{end}}</p>""")
def reading_log(t: Teller) -> tuple[dict, Truth]:
    held = t.days(t.number(3, 7))
    spent = [Decimal(t.pick(30, 45, 60, 90, 120)) / 60 for _ in held]
    form = t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{y}", "{d} {mon} {Y}")
    rows = [[t.say(day, form), t.pick("artikel", "podcast", "boek, hoofdstuk", "richtlijn") + f" over {t.theme()}", t.long(one, "minutes") if t.chance(0.5) else t.long(one, "comma")] for day, one in zip(held, spent, strict=True)]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Zelfstudie: logboek", "Bijgehouden vakliteratuur (zelfstudie)"),
        "who": f"Naam: {t.holder.full}",
        "table": grid(t, ("Datum", "Bron", "Bestede tijd"), rows, pen(t) if t.chance(0.4) else ""),
        "end": "Zelfstudie levert 0 punten op binnen het kwaliteitskader.",
    }
    return values, Truth("B", "overzicht", Holder(t.holder.full), tuple(on("zelfstudie", day, one) for day, one in zip(held, spent, strict=True)))


@DESIGNS.design("kept-28", LOOK + """<style>@page{size:A4;margin:20mm} body{font:11pt '{{font}}'} .g td{height:10mm}</style><h2>{{title}}</h2>{{facts}}{{table}}""")
def paired_list(t: Teller) -> tuple[dict, Truth]:
    """Names filled in by pen, with signatures on time in and time out by everybody."""
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 8), False)
    written = pen(t)
    clocks = f"{saying.clock(m.start, '.')}", f"{saying.clock(m.end, '.')}"
    rows = [[f'<span style="{written}">{one.full}</span>', clocks[0], clocks[1], t.signature(22)] for one in crowd]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Intekenlijst intervisiegroep", "Tekenlijst: intervisie POH GGZ"),
        "facts": facts(t, [("Datum bijeenkomst", t.say(m.day, *PROSE, *FIGURES)), ("Locatie", t.place())], written, ("colon", "columns", "above", "bold")),
        "table": grid(t, ("Naam", "In", "Uit", "Paraaf"), rows),
    }
    return values, Truth("B", "presentielijst", Holder(), (met("intervisie", m),), Participants(full(crowd)), signatures=len(crowd))
