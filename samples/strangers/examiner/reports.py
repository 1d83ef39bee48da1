"""Reports and minutes."""
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
    PROSE,
    SPANS,
    YEARLESS,
    called,
    enumerated,
    facts,
    full,
    grid,
    less,
    signs,
    spoken,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "kept-01",
    LOOK
    + """<style>@page{size:A4;margin:24mm 22mm} body{font:11pt/1.4 '{{font}}'} h1{font-size:15pt;border-bottom:2px solid {{tint}}} h2{font-size:11.5pt;margin:4mm 0 1mm}</style><h1>{{title}}</h1>{{facts}}{% for a,b in parts %}<h2>{{a}}</h2><div>{{b}}</div>{% endfor %}<p>{{next}}</p>""",
)
def tidy_report(t: Teller) -> tuple[dict, Truth]:
    m, crowd, away = t.meeting(EVENING), t.people(t.number(4, 7)), t.people(t.pick(0, 1, 2), False)
    pause = t.pick(0, 0, 0, 15, 30)
    here, gone = called(t, crowd), called(t, away)
    when = t.span(m, *SPANS) + (f" (waarvan {pause} minuten {t.pick('pauze', 'koffiepauze', 'maaltijd')})" if pause else "")
    rows = t.mixed(
        [
            (t.pick("Datum", "Wanneer", "Gehouden op"), t.say(m.day, *MIXED)),
            (t.pick("Tijd", "Tijdstip", "Van/tot"), when),
            (t.pick("Aanwezig", "Present", "Er waren"), enumerated(t, here)),
            (t.pick("Waar", "Locatie", "Te gast bij"), t.pick(*t.words.practices)),
        ]
        + ([(t.pick("Afwezig m.k.", "Verhinderd", "Met kennisgeving afwezig"), enumerated(t, gone))] if gone else [])
    )
    parts = [
        (t.pick("Ronde: hoe zit je erbij?", "Terugblik"), t.told(2)),
        (t.pick("Inbreng", "De ingebrachte vraag"), f"Deze keer over {t.theme()}. {t.told(2)}"),
        *t.maybe((t.pick("Werkwijze", "Gebruikte methodiek"), t.pick("De tienstappenmethode.", "Een dynamisch oordeelsvormingsgesprek.", "Ballintmethode."))),
        (t.pick("Oogst", "Wat nemen we mee"), t.told(3)),
    ]
    ahead = t.say(t.later(m.day, 35, 70), *MIXED)
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#222", "#7a3b1d", "#0b6b5c"),
        "facts": facts(t, rows),
        "parts": parts,
        "title": t.pick("Verslag intervisie POH-GGZ", "Intervisiegroep praktijkondersteuners: verslag", f"Intervisieverslag regio {t.place()}"),
        "next": t.pick(f"Wij zien elkaar weer op {ahead}.", f"Volgende keer: {ahead}, zelfde tijd.", f"Eerstvolgende intervisie {ahead} om 19.00 uur."),
    }
    return values, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m, less(m, pause)),), Participants(here, gone))


@DESIGNS.design("kept-02", """<style>@page{size:A4;margin:25mm} body{font:{{size}}pt/1.25 '{{font}}'} p{margin:2.5mm 0}</style><p><b>{{head}}</b></p>{% for p in body %}<p>{{p}}</p>{% endfor %}<p>{{end}}</p>""")
def hurried_report(t: Teller) -> tuple[dict, Truth]:
    """The year stands above only, the times are written out, the typing is in haste."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    day, others = (t.say(m.day, "{d} {month}", "{wd} {d} {month}", "{wd} {d} {mon}"), [one.full for one in crowd if one != t.holder])
    opening = t.pick(f"{day} zaten we {spoken(t, m)} bij elkaar in de praktijk van {others[0]}.", f"Op {day} intervisie gehad, {spoken(t, m)}, online via beeldbellen.", f"Avond van {day}, {spoken(t, m)}, bij {others[0]} thuis.")
    body = [
        opening[0].upper() + opening[1:],
        f"Erbij waren {saying.listed(others)} en ikzelf ({t.holder.full}).",
        f"{t.told(2)} Onderwerp was vooral {t.theme()}.",
        t.told(3),
        *t.maybe(f"Vorige keer ({t.say(t.earlier(m.day, 30, 60), '{d} {month}')}) hadden we het al over {t.theme()}, nu kort op teruggekomen."),
    ]
    values = {
        "font": t.pick("Liberation Sans", "Lato", "DejaVu Sans"),
        "size": t.pick(10.5, 11, 12),
        "head": t.pick(f"intervisie {m.day.year}", f"Intervisieverslagen {m.day.year} - {t.holder.full}", f"INTERVISIE {m.day.year}"),
        "body": body,
        "end": t.pick("Volgende keer nog prikken.", "Nieuwe datum volgt via de app.", "groetjes"),
    }
    return values, Truth("B", "intervisieverslag", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)))


@DESIGNS.design(
    "kept-03",
    LOOK
    + """<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} .top{background:{{tint}};padding:4mm} ol{padding-left:6mm} li{margin-bottom:2mm} small{color:#666}</style><div class="top"><b>{{group}}</b><br>{{title}}</div>{{facts}}<ol>{% for a in items %}<li>{{a}}</li>{% endfor %}</ol>{{todo}}<p>{{close}}</p><small>{{foot}}</small>""",
)
def regional_minutes(t: Teller) -> tuple[dict, Truth]:
    """Times in the first and the last item; deadlines and the next meeting further on."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(6, 11), False)
    away, silent = t.people(2, False), t.people(t.pick(0, 1), False)
    here, gone = called(t, crowd), called(t, away) + full(silent)
    a, b, dot = saying.clock(m.start, "."), saying.clock(m.end, "."), t.pick("{d}-{m}", "{dd}-{mm}-{Y}", "{d} {month}")
    rows = [("Datum", t.say(m.day, *PROSE, *FIGURES)), ("Plaats", t.place()), ("Aanwezig", enumerated(t, here)), (t.pick("Afwezig m.k.", "Bericht van verhindering"), ", ".join(gone[:2]))]
    rows += [("Afwezig z.k.", gone[2])] if silent else []
    items = [
        f"Opening. {here[0]} opent de bijeenkomst om {a} uur.",
        f"Verslag van {t.say(t.earlier(m.day, 60, 110), dot)}: vastgesteld.",
        f"{t.theme().capitalize()}. {t.told(2)}",
        t.told(2),
        f"Sociale kaart. {t.told(1)}",
        *t.maybe(f"Data: de werkgroep levert vóór {t.say(t.later(m.day, 20, 60), dot)} een voorstel aan."),
        "Rondvraag. Geen.",
        t.pick(f"Sluiting om {b} uur.", f"De voorzitter sluit de bijeenkomst om {b} uur."),
    ]
    todo = [[one, t.pick(*here).split()[0], t.say(t.later(m.day, 10, 50), dot)] for one in t.some(t.words.todo, 3)]
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#dfeee6", "#fde9d0", "#e9e4f4"),
        "group": t.pick(*t.words.groups),
        "title": t.pick("Notulen netwerkbijeenkomst GGZ in de huisartsenzorg", "Verslag van de netwerkbijeenkomst POH-GGZ en wijkteams"),
        "facts": facts(t, rows),
        "items": items,
        "todo": grid(t, ("Actie", "Wie", "Gereed"), todo) if t.chance(0.7) else "",
        "close": f"Volgende bijeenkomst: {t.say(t.later(m.day, 60, 120), *PROSE)}, {saying.clock(m.start - 30, '.')} uur.",
        "foot": f"Afgedrukt {t.say(t.later(m.day, 100, 300), '{dd}-{mm}-{Y}')}, blad 1 van 1",
    }
    return values, Truth("B", "notulen", Holder(), (met("netwerkbijeenkomst", m),), Participants(here, gone))


@DESIGNS.design(
    "kept-04",
    LOOK
    + """<style>@page{size:A4;margin:22mm} body{font:11pt/1.4 '{{font}}'} .r{float:right;text-align:right} h1{font-size:14pt}</style><div class="r">{{right}}</div><h1>{{title}}</h1>{{crew}}{% for a,b in cases %}<p><b>{{a}}</b><br>{{b}}</p>{% endfor %}{{facts}}""",
)
def case_conference(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(((765, 825), (480, 540), (750, 810), (720, 810), (1020, 1110))), t.people(t.number(4, 7))
    jobs = ["huisarts", "huisarts", "wijkverpleegkundige", "consulent GGZ", "maatschappelijk werker", "HAIO", "psychiater"]
    here, timed, rows = full(crowd), t.chance(0.6), []
    if not timed:
        rows = [(t.pick("Tijdsduur", "Duur van het overleg"), t.long(m.hours, "minutes", "comma", "words"))]
    crew = [[name, "POH-GGZ" if one == t.holder else t.pick(*jobs)] for name, one in zip(here, crowd, strict=True)]
    cases = [
        (f"{t.pick('Casus', 'Patiënt')} {place} ({t.pick('vrouw', 'man')}, {t.number(19, 88)} jaar)", f"{t.theme().capitalize()}. {t.told(2)} Evaluatie over {t.pick('zes', 'acht')} weken.") for place in range(1, t.number(2, 5))
    ]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("MDO GGZ - verslag", "Multidisciplinair overleg", "Casuïstiekbespreking huisartsenteam"),
        "crew": grid(t, ("Aanwezig", "Functie"), crew),
        "cases": cases,
        "right": "<br>".join([t.pick(*t.words.practices), t.say(m.day, *MIXED), *([t.span(m, *SPANS)] if timed else [])]),
        "facts": facts(t, [*rows, ("Verslag", t.holder.full)]),
    }
    done = met("casuistiek", m, basis="from_times" if timed else "stated", timed=timed)
    return values, Truth("B", "casuistiekverslag", Holder(t.holder.full), (done,), Participants(here))


@DESIGNS.design("kept-05", LOOK + """<style>@page{size:A4 landscape;margin:15mm} body{font:10pt '{{font}}'} h3{margin:0}</style><h3>{{title}}</h3><p>{{line}}</p>{{table}}<p>{{next}}</p>""")
def team_minutes(t: Teller) -> tuple[dict, Truth]:
    """Everything about the meeting in one line above a table."""
    m, crowd = t.meeting(BY_DAY), t.people(t.number(3, 7), False)
    here, away = full(crowd), t.people(t.pick(0, 1), False)
    bits = [t.say(m.day, *MIXED), t.span(m, *SPANS), f"aanw.: {', '.join(here)}", *(f"afw.: {one.full}" for one in away), f"notulist: {here[0]}"]
    points = ["Mededelingen", "Protocol suïcidaliteit", "Inzet vragenlijsten", "Wachttijden regio", "Verdeling e-health", "W.v.t.t.k."]
    rows = [[str(place), one, t.told(1), t.pick("", "", t.pick(*t.words.todo) + f" ({t.say(t.later(m.day, 7, 60), '{d}-{m}')})")] for place, one in enumerate(t.some(points, 4), 1)]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("POH-overleg", "Werkoverleg POH-GGZ en POH-somatiek", "Vakinhoudelijk overleg praktijkondersteuners"),
        "line": t.pick(" | ", " &nbsp; ", " // ").join(bits),
        "table": grid(t, ("nr", "onderwerp", "besproken", "actie (deadline)"), rows),
        "next": f"Volgend overleg {t.say(t.later(m.day, 21, 60), *YEARLESS)}.",
    }
    return values, Truth("B", "notulen", Holder(), (met("vakinhoudelijk_overleg", m),), Participants(here, full(away)))


@DESIGNS.design(
    "kept-06",
    LOOK
    + """<style>@page{size:A4;margin:20mm 28mm} body{font:11pt/1.5 '{{font}}'} .m{font-size:8pt;color:#777;text-align:right}</style><p class="m">{{mark}}</p><h2>{{title}}</h2>{{facts}}<p>{{a}}</p><p>{{b}}</p>{{sign}}<p class="m">{{print}}</p>""",
)
def quality_group(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 8), False)
    here, dagdeel = called(t, crowd), t.chance(0.2)
    length = ("Duur", "één dagdeel") if dagdeel else (t.pick("Tijd", "Aanvang en einde"), t.span(m, *SPANS))
    rows = t.mixed([("Datum", t.say(m.day, *MIXED)), length, ("Deelnemers", enumerated(t, here)), ("Kwaliteitsthema", t.theme())])
    values = {
        "font": t.pick(*LETTERS),
        "mark": f"kenmerk KWG/{t.number(100, 999)}/{m.day.year}",
        "title": t.pick("Kwaliteitswerkgroep GGZ: verslag van de bijeenkomst", "Verslag werkgroep kwaliteit POH-GGZ", "Kwaliteitskring GGZ, verslag"),
        "facts": facts(t, rows),
        "a": t.told(3),
        "b": t.told(2),
        "sign": signs(t, [here[0]]) if t.chance(0.3) else "",
        "print": f"gewijzigd {t.say(t.later(m.day, 3, 9), '{d}-{m}-{Y}')} {t.number(9, 17)}:{t.number(10, 59)}",
    }
    done = on("kwaliteitswerkgroep", m.day) if dagdeel else met("kwaliteitswerkgroep", m)
    return values, Truth("B", "notulen", Holder(), (done,), Participants(here), signatures=1 if values["sign"] else None)


@DESIGNS.design(
    "kept-07",
    LOOK
    + """<style>@page{size:A4;margin:18mm} body{font:10.5pt/1.4 '{{font}}'} .k{break-inside:avoid;border-top:1px dashed #777;padding-top:3mm;margin-top:5mm}</style><h2>{{title}}</h2>{% for k in kept %}<div class="k"><h3>{{k.h}}</h3>{{k.f}}<p>{{k.p}}</p></div>{% endfor %}""",
)
def bundle(t: Teller) -> tuple[dict, Truth]:
    """Several short reports after each other; one of them was called off."""
    held, crowd = t.meetings(t.number(3, 6)), t.people(t.number(4, 6))
    off = t.number(0, len(held)) if t.chance(0.4) else -1
    kept, done, form = [], [], t.pick(*MIXED)
    ways = (t.pick("colon", "bold", "columns", "boxed"),)
    for place, m in enumerate(held):
        rows = [("Datum", t.say(m.day, form)), ("Tijd", t.span(m, *SPANS))]
        text = f"{t.told(2)} Thema: {t.theme()}."
        if place == off:
            rows, text = (rows[:1], t.pick("Niet doorgegaan wegens ziekte; wordt niet ingehaald.", "Geannuleerd: te weinig aanmeldingen."))
        else:
            done.append(met("intervisie", m))
        kept.append({"h": t.pick("Intervisie", "Bijeenkomst") + f" {place + 1}", "f": facts(t, rows, ways=ways), "p": text})
    names = full(crowd)
    values = {"font": t.pick(*LETTERS), "kept": kept, "title": t.pick(f"Intervisie: verslagen van {t.holder.full}", f"Verslagbundel intervisiegroep, ingediend door {t.holder.full}")}
    kept[0]["p"] += f" De groep bestaat uit {saying.listed(list(names))}."
    return values, Truth("B", "intervisieverslag", Holder(t.holder.full), tuple(done), Participants(names))


@DESIGNS.design("kept-08", LOOK + """<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 '{{font}}'}</style><h2>{{title}}</h2><p>{{a}}</p>{{day}}<p>{{b}}</p><p>{{c}}</p>""")
def conference_day(t: Teller) -> tuple[dict, Truth]:
    """A day with its programme: what the report says about the hours counts, not each part."""
    m = t.meeting(LONG[:3])
    lunch, at = t.pick(30, 45, 60), m.start
    parts = [(saying.clock(at, "."), "inloop en opening"), (saying.clock(at + 30, "."), f"lezing {t.theme()}"), (saying.clock(at + 120, "."), "lunch"), (saying.clock(at + 120 + lunch, "."), f"werkgroepen {t.theme()}")]
    way = t.pick("stated", "times")
    span = t.span(m, "{a} tot {b} uur", "{a}-{b} uur")
    text = f"De dag duurde van {span}, met {lunch} minuten lunchpauze." if way == "times" else f"Netto {saying.length(less(m, lunch), 'comma' if lunch != 60 else 'words')} inhoudelijk programma (lunch niet meegerekend)."
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Verslag werkconferentie", f'Werkconferentie "{t.theme()} in de wijk": mijn verslag'),
        "a": f"Op {t.say(m.day, *PROSE)} nam ik, {t.holder.full}, deel aan de werkconferentie van {t.pick(*t.words.groups)} in {t.place()}. {text}",
        "day": grid(t, ("Tijd", "Onderdeel"), parts),
        "b": t.told(4),
        "c": f"De presentaties staan tot {t.say(t.later(m.day, 30, 90), '{d} {month}')} online.",
    }
    done = met("werkconferentie", m, less(m, lunch)) if way == "times" else on("werkconferentie", m.day, less(m, lunch))
    return values, Truth("B", "verslag", Holder(t.holder.full), (done,))


@DESIGNS.design("kept-09", LOOK + """<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} h2{color:{{tint}}}</style><h2>{{title}}</h2>{{facts}}<p>{{text}}</p>{{acts}}<p>{{end}}</p>""")
def board_minutes(t: Teller) -> tuple[dict, Truth]:
    m, crowd, away = t.meeting(EVENING), t.people(t.number(4, 6), False), t.people(1, False)
    here, gone = full(crowd), full(away)
    rows = t.mixed(
        [("Vergaderdatum", t.say(m.day, *MIXED)), ("Aanvang", f"{saying.clock(m.start, '.')} uur"), ("Einde", f"{saying.clock(m.end, '.')} uur"), ("Aanwezige bestuursleden", enumerated(t, here)), ("Met bericht afwezig", gone[0])]
    )
    acts = [[t.pick(*t.words.todo), one.split()[0], t.say(t.later(m.day, 10, 50), "{d} {mon}")] for one in here[:3]]
    values = {
        "font": t.pick(*LETTERS),
        "tint": t.pick("#111", "#8a1538"),
        "title": t.pick("Bestuursvergadering beroepsvereniging, notulen", "Notulen vergadering bestuur regioafdeling POH", "Besluitenlijst bestuursoverleg vereniging POH"),
        "facts": facts(t, rows),
        "text": t.told(4),
        "acts": grid(t, ("Besluit of actie", "Door", "Uiterlijk"), acts),
        "end": f"ALV: {t.say(t.later(m.day, 60, 90), *PROSE)}, 20.00 uur.",
    }
    return values, Truth("B", "notulen", Holder(), (met("bestuurlijk_werk", m),), Participants(here, gone))


@DESIGNS.design(
    "kept-10", LOOK + """<style>@page{size:A4;margin:18mm} body{font:10pt/1.35 '{{font}}'} .c{column-count:2;column-gap:8mm}</style><h2>{{title}}</h2>{{facts}}<div class="c">{% for p in text %}<p>{{p}}</p>{% endfor %}</div>"""
)
def looked_along(t: Teller) -> tuple[dict, Truth]:
    """A morning at another practice, told in two columns; the consults have times of their own."""
    m, host = t.meeting(((510, 720), (780, 990), (540, 735), (480, 705))), t.person()
    rows = t.mixed(
        [("Door", t.holder.full), (t.pick("Bij", "Gastvrouw/gastheer"), host.full), (t.pick("Datum", "Dag"), t.say(m.day, *MIXED)), (t.pick("Tijd", "Aanwezig"), t.span(m, *SPANS)), ("Plaats", t.pick(*t.words.practices))]
    )
    text = [
        f"Om {saying.clock(m.start + 15)} uur begon het eerste consult. {t.told(2)}",
        t.told(2),
        f"Het gesprek van {saying.clock(m.start + 75)} uur ging over {t.theme()}. {t.told(1)}",
        t.told(2),
        "Per jaar wordt 4 uur meekijken verwacht.",
    ]
    values = {"font": t.pick(*LETTERS), "title": t.pick("Verslag meekijken", "Meekijken op de praktijk: wat zag ik?", "Een dagdeel meekijken"), "facts": facts(t, rows), "text": text}
    return values, Truth("B", "verslag", Holder(t.holder.full), (met("meekijken", m),))


@DESIGNS.design("kept-11", LOOK + """<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} th{width:24%}</style>{{head}}{{cases}}<p>{{end}}</p>{{sign}}""")
def case_table(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(BY_DAY), t.people(t.number(3, 6))
    here = called(t, crowd)
    pause = t.pick(0, 0, 15)
    rows = [(t.pick("Casuïstiekgroep", "Groep"), t.pick(*t.words.groups)), ("Datum / tijd", f"{t.say(m.day, *MIXED)} / {t.span(m, *SPANS)}"), ("Deelnemers", ", ".join(here))]
    cases = [[chr(65 + place), t.theme(), t.told(1), t.told(1)] for place in range(t.number(2, 4))]
    values = {
        "font": t.pick(*LETTERS),
        "head": facts(t, rows, ways=("boxed", "shaded", "dotted")),
        "cases": grid(t, ("casus", "vraag", "bespreking", "advies"), cases),
        "end": t.pick(f"Incl. {pause} minuten pauze." if pause else "Er was geen pauze.", f"Pauze: {pause} min."),
        "sign": signs(t, [here[0], here[1]]) if t.chance(0.4) else "",
    }
    return values, Truth("B", "casuistiekverslag", Holder(), (met("casuistiek", m, less(m, pause)),), Participants(here), signatures=2 if values["sign"] else None)


@DESIGNS.design(
    "kept-12", """<style>@page{size:A4;margin:25mm} body{font:11.5pt/1.55 '{{font}}'} h2{font-weight:normal}</style><h2>{{title}}</h2>{% for p in body %}<p>{{p}}</p>{% endfor %}<p>{{place}}</p>{{sign}}<p>{{who}}</p>"""
)
def supervision_essay(t: Teller) -> tuple[dict, Truth]:
    """A reflection on one supervision session; the norm of the register is mentioned."""
    lead, hours = t.person(), t.pick(Decimal(1), Decimal("1.5"), Decimal("0.75"))
    day = t.day()
    body = [
        f"Het {t.pick('derde', 'vierde', 'tweede')} supervisiegesprek met mijn supervisor {lead.full} vond plaats op {t.say(day, *PROSE)} en duurde {t.long(hours, 'minutes', 'words', 'mixed')}.",
        t.told(3),
        f"Mijn leervraag: hoe blijf ik bij mijzelf als het gaat over {t.theme()}? {t.told(2)}",
        f"Volgend gesprek staat op {t.say(t.later(day, 14, 40), '{d} {month}', '{d}-{m}-{Y}')}. Het register vraagt ten hoogste 10 uur per jaar.",
    ]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Reflectieverslag supervisie", "Supervisie: terugblik op een gesprek"),
        "body": body,
        "place": f"{t.place()}, {t.say(t.later(day, 2, 12), *FIGURES)}",
        "sign": t.signature(34),
        "who": f"Voor gezien: {lead.full}, supervisor<br>Supervisant: {t.holder.full}",
    }
    return values, Truth("B", "verslag", Holder(t.holder.full), (on("supervisie", day, hours),), signatures=1)
