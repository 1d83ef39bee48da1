"""Minutes and reports that secretariats, municipalities and networks make."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid
from samples.strangers.teller import BY_DAY, LONG, Meeting, Teller, met
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "wijkteam-genummerd",
    """
<style>@page{size:A4;margin:22mm 20mm} body{font:10.5pt/1.4 {{font}}} .m{display:flex;justify-content:space-between;border-bottom:1px solid #000} .p{margin:4mm 0 1mm;font-weight:bold} .i{margin-left:9mm} .i b{margin-left:-9mm;display:inline-block;width:9mm} .bes{border-left:3px solid {{colour}};padding-left:3mm}</style><div class="m"><span>{{org}}</span><span>{{kind}}</span></div><h2>{{title}}</h2>{% for a,b in facts %}<div><b>{{a}}</b> {{b}}</div>{% endfor %}{% for h,parts in items %}<p class="p">{{loop.index}}. {{h}}</p>{% set n=loop.index %}{% for x in parts %}<div class="i"><b>{{n}}.{{loop.index}}</b>{{x}}</div>{% endfor %}{% endfor %}<p class="bes">{{decision}}</p><p>{{close}}</p><p>{{coming}}</p>""",
)
def district(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(BY_DAY)
    here, away = t.people(t.number(5, 9)), t.people(t.number(1, 4), holder=False)
    role = ("wijkverpleegkundige", "gemeente", "maatschappelijk werk", "POH-GGZ", "jongerenwerk", "woningcorporatie")
    facts = [
        (t.pick("Vergaderdatum:", "Gehouden op:", "Bijeenkomst van:"), t.say(m.day, *saying.WORDS)),
        ("Aanvang:", f"{saying.clock(m.start, '.')} uur, {t.pick('raadhuis', 'wijkcentrum')} {t.place()}"),
        ("Present:", ", ".join(f"{p.full} ({'POH-GGZ' if p is t.holder else t.pick(*role)})" for p in here)),
        (t.pick("Bericht van verhindering:", "Met kennisgeving afwezig:"), ", ".join(p.full for p in away)),
        ("Verslaglegging:", "bestuurssecretariaat"),
    ]
    coming = t.later(m.day, 40, 75)
    values = {
        "font": t.pick("Liberation Sans", "Linux Libertine O", "Lato"),
        "colour": t.pick("#005f73", "#6d597a"),
        "org": f"Gemeente {t.place()} · Sociaal Domein",
        "kind": t.pick("VERSLAG", "Definitief", "Openbaar"),
        "title": t.pick("Netwerkbijeenkomst wijkteam en POH-GGZ", "Netwerkoverleg sociaal wijkteam – huisartsenzorg GGZ"),
        "facts": facts,
        "items": [(h, t.some(t.words.said, t.number(1, 4))) for h in ("Opening en vaststelling agenda", "Verslag vorige bijeenkomst", t.theme().capitalize(), "Wat verder ter tafel komt")],
        "decision": f"Besluit: de notitie wordt vóór {t.say(t.later(m.day, 10, 30), '{d} {month}')} aan de wethouder gezonden.",
        "close": t.pick("De voorzitter sluit de vergadering om {} uur.", "Om {} uur wordt de bijeenkomst met dank gesloten.", "Sluiting: {} uur.").format(saying.clock(m.end, ".")),
        "coming": f"{t.pick('Eerstvolgende vergadering', 'Volgende bijeenkomst')}: {t.say(coming, '{wd} {d} {month} {Y}', '{d} {month} {Y}')}, {t.span(m, '{a}-{b} uur')}",
    }  # fmt: skip
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "notulen", activities=(met("netwerkbijeenkomst", m),), participants=people)


@DESIGNS.design(
    "presentie-met-codes",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt {{font}}} table{border-collapse:collapse;margin:3mm 0;width:100%} td,th{border:1px solid #aaa;padding:1.4mm 2.5mm;text-align:left} th{background:{{colour}}22} .k td:nth-child(odd){font-weight:bold;width:22mm}</style><h2 style="color:{{colour}}">{{title}}</h2><table class="k"><tr><td>{{a}}</td><td>{{day}}</td><td>{{b}}</td><td>{{time}}</td></tr><tr><td>Plaats</td><td>{{place}}</td><td>Kenmerk</td><td>{{ref}}</td></tr></table><h3>Presentie</h3>{{table}}<p style="font-size:8pt">{{legend}}</p>{% for h,p in items %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}""",
)
def coded(t: Teller) -> tuple[dict, Truth]:
    m, pause = t.meeting(), t.pick(0, 0, 15, 30)
    group = t.people(t.number(6, 11))
    codes = [p is t.holder or t.chance(0.7) for p in group]
    rows = [
        (p.full, t.pick(*t.words.practices), "A" if here else t.pick("V", "V", "Z"))
        for p, here in zip(group, codes, strict=True)
    ]
    net = m.hours - Decimal(pause) / 60
    items = [("1. Mededelingen", t.told(2)), ("2. Kwaliteitsindicatoren", t.told(3)), ("3. Vervolg", t.told(1))]
    if pause:
        items.insert(1, ("Pauze", f"Na het eerste agendapunt is {pause} minuten gepauzeerd."))
    values = {
        "font": t.pick("DejaVu Sans Condensed", "Lato", "Liberation Sans"),
        "colour": t.pick("#2a6f97", "#9e2a2b"),
        "title": t.pick("Verslag kwaliteitswerkgroep GGZ", "Kwaliteitswerkgroep depressie – verslag", "Werkgroep kwaliteit GGZ: verslag van de bijeenkomst"),
        "a": t.pick("Datum", "Dag", "Gehouden"), "day": t.say(m.day), "b": t.pick("Tijd", "Van/tot", "Tijdsbestek"), "time": t.span(m),
        "place": t.place(), "ref": f"KW/{m.day.year - 2000}-{t.number(100, 900)}",
        "table": grid((t.pick("Lid", "Deelnemer", "Naam"), "Praktijk", "P"), rows),
        "legend": "A = aanwezig, V = verhinderd met bericht, Z = zonder bericht afwezig",
        "items": items,
    }  # fmt: skip
    people = Participants(
        *(tuple(p.full for p, here in zip(group, codes, strict=True) if here is which) for which in (True, False))
    )
    return values, Truth("B", "notulen", activities=(met("kwaliteitswerkgroep", m, net),), participants=people)


@DESIGNS.design(
    "mdo-instelling",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .b{background:{{colour}};padding:4mm;color:#fff} dl{display:grid;grid-template-columns:40mm 1fr;row-gap:1.5mm} dt{font-weight:bold} dd{margin:0}</style><div class="b">{{org}}<br><big>{{title}}</big></div><dl>{% for a,b in facts %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl>{% for h,p in cases %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}<p><small>{{foot}}</small></p>""",
)
def mdo(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((750, 825), (510, 570), (780, 840), (735, 825), (840, 930)))
    here = t.people(t.number(4, 7))
    way = t.pick("times", "length")
    when = [("Datum overleg", t.say(m.day)), ("Tijd", t.span(m))]
    if way == "length":
        when = [
            ("Besproken op", t.say(m.day)),
            (t.pick("Gespreksduur", "Duur overleg"), t.long(m.hours, "minutes", "comma", "mixed")),
        ]
    role = ("psychiater", "GZ-psycholoog", "huisarts", "SPV", "casemanager")
    facts = [
        *t.mixed(when),
        (
            t.pick("Deelnemers", "Deelgenomen door", "Aanwezige disciplines"),
            "<br>".join(f"{p.full}, {'POH-GGZ' if p is t.holder else t.pick(*role)}" for p in here),
        ),
        ("Herbespreken", t.say(t.later(m.day, 30, 60), "{d} {month} {Y}", "week {d}")),
    ]
    cases = [
        (f"Casus {n}: {t.pick('vrouw', 'man')}, {t.number(19, 78)} jaar", f"Vraag: {t.theme()}. {t.told(2)}")
        for n in range(1, t.number(2, 5))
    ]
    values = {
        "font": t.pick("Liberation Sans", "FreeSans", "DejaVu Serif"),
        "colour": t.pick("#14746f", "#3c096c"),
        "org": f"GGZ-instelling {t.place()}, team consultatie",
        "title": t.pick(
            "Multidisciplinair overleg (MDO)", "MDO huisartsenzorg – casuïstiek", "Casuïstiekbespreking MDO"
        ),
        "facts": facts,
        "cases": cases,
        "foot": "De casus zijn niet tot personen herleidbaar. Verslag drie maanden bewaren.",
    }
    activity = met("casuistiek", m) if way == "times" else met("casuistiek", m, basis="stated", timed=False)
    return values, Truth(
        "B", "casuistiekverslag", activities=(activity,), participants=Participants(tuple(p.full for p in here))
    )


@DESIGNS.design(
    "besluitenlijst",
    """
<style>@page{size:A4 landscape;margin:15mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid #666;padding:2mm;text-align:left;vertical-align:top} .t td{background:#f4f4f0} th{color:{{colour}}}</style><table class="t"><tr><td><b>{{title}}</b></td><td>{{when}}</td><td>{{where}}</td></tr><tr><td colspan="2">{{here}}</td><td>{{away}}</td></tr></table><br>{{table}}<p>{{foot}}</p>""",
)
def decisions(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting((*BY_DAY, (1140, 1260), (900, 1020)))
    here, away = t.people(t.number(4, 8)), t.people(t.number(1, 3), holder=False)
    rows = [
        (f"{m.day.year - 2000}.{n:02}", t.pick("Besluit", "Actie", "Afspraak"), t.told(1), t.pick(*here).first, t.say(t.later(m.day, 14, 50), "{dd}-{mm}-{Y}", "{d} {mon}"))
        for n in range(1, t.number(4, 8))
    ]  # fmt: skip
    values = {
        "font": t.pick("Lato", "Liberation Sans Narrow", "DejaVu Sans"),
        "colour": t.pick("#1d3557", "#7f5539"),
        "title": t.pick("Besluitenlijst vakinhoudelijk overleg POH-GGZ", "Actie- en besluitenlijst POH-overleg", "POH-overleg GGZ: vakinhoudelijk overleg"),
        "when": f"{t.say(m.day, '{wd2} {dd}-{mm}-{Y}', '{wd} {d} {month} {Y}', '{dd}-{mm}-{Y}')} / {t.span(m, '{a} – {b} uur', '{a}-{b}')}",
        "where": t.pick(*t.words.practices),
        "here": f"<b>{t.pick('Deelname', 'Erbij', 'Aan tafel')}:</b> {', '.join(p.full for p in here)}",
        "away": f"<b>{t.pick('Afgemeld', 'Verhinderd')}:</b> {', '.join(p.full for p in away)}",
        "table": grid(("Nr.", "Soort", "Inhoud", "Eigenaar", "Uiterlijk"), rows),
        "foot": f"Vastgesteld in het overleg van {t.say(t.later(m.day, 40, 70), '{d} {month} {Y}')}.",
    }  # fmt: skip
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "notulen", activities=(met("vakinhoudelijk_overleg", m),), participants=people)


@DESIGNS.design(
    "bestuursnotulen-vereniging",
    """
<style>@page{size:A4;margin:25mm} body{font:12pt/1.45 {{font}}} h1{font-size:14pt;text-align:center;text-transform:uppercase} .r{display:grid;grid-template-columns:34mm 4mm 1fr} ol>li{margin:3mm 0}</style><h1>{{title}}</h1><div class="r">{% for a,b in facts %}<span>{{a}}</span><span>:</span><span>{{b}}</span>{% endfor %}</div><ol>{% for x in items %}<li>{{x}}</li>{% endfor %}</ol><p>{{end}}</p><p>Aldus vastgesteld op {{fixed}},</p><div style="display:flex;gap:30mm"><div>{{s1}}<br>{{chair}}<br>voorzitter</div><div>{{s2}}<br>{{clerk}}<br>secretaris</div></div>""",
)
def board(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    here, away = t.people(t.number(4, 7)), t.people(t.number(1, 3), holder=False)
    facts = t.mixed([
        (t.pick("Datum en tijd", "Vergadering d.d."), f"{t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}, {saying.clock(m.start, '.')} uur"),
        ("Vergaderplaats", t.place()), ("Ter vergadering", "; ".join(p.full for p in here)), (t.pick("Absent (m.k.)", "Afwezig m.k."), "; ".join(p.full for p in away)),
    ])  # fmt: skip
    values = {
        "font": t.pick("Liberation Serif", "Linux Libertine O", "EB Garamond"),
        "title": t.pick("Notulen van de bestuursvergadering", "Notulen Projectgroep Integratie zorgprogramma's", "Bestuursvergadering – notulen"),
        "facts": facts,
        "items": ["De voorzitter heet allen welkom.", t.told(2), f"Financieel verslag {t.year - 1}: {t.told(1)}", t.told(2), "Rondvraag: geen bijzonderheden."],
        "end": t.pick("Niets meer aan de orde zijnde sluit de voorzitter om {} uur.", "Einde vergadering {} uur.").format(saying.clock(m.end, ".")),
        "fixed": t.say(t.later(m.day, 30, 60), "{d} {month} {Y}"),
        "s1": t.signature(), "s2": t.signature(), "chair": here[0].full, "clerk": here[1].full,
    }  # fmt: skip
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "notulen", activities=(met("bestuurlijk_werk", m),), participants=people, signatures=2)


@DESIGNS.design(
    "ros-verslag-met-kader",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt/1.45 {{font}}} .k{float:right;width:62mm;background:{{colour}};color:#fff;padding:5mm;margin:0 0 4mm 6mm} .k b{display:block;font-size:8pt;opacity:.8;margin-top:2mm} h1{font-size:24pt;margin:0 0 4mm} .c{columns:2;column-gap:8mm;clear:both}</style><small>{{org}}</small><div class="k">{% for a,b in facts %}<b>{{a}}</b>{{b}}{% endfor %}</div><h1>{{title}}</h1><p>{{lead}}</p><div class="c">{% for p in paras %}<p>{{p}}</p>{% endfor %}</div>""",
)
def report(t: Teller) -> tuple[dict, Truth]:
    long = t.chance(0.4)
    m = t.meeting(LONG if long else ((1110, 1290), (1170, 1290), (960, 1080), (900, 1050)))
    word, kind = ("Werkconferentie", "werkconferentie") if long else ("Netwerkbijeenkomst", "netwerkbijeenkomst")
    facts = [
        (t.pick("Wanneer", "Datum", "Gehouden op"), t.say(m.day)), (t.pick("Hoe laat", "Tijd", "Tijdstip"), t.span(m)), ("Waar", t.place()), ("Wie", f"{t.number(24, 70)} professionals uit zorg en sociaal domein"),
    ]  # fmt: skip
    coming = t.later(m.day, 90, 150)
    values = {
        "font": t.pick("Lato", "Linux Biolinum O", "DejaVu Sans"),
        "colour": t.pick("#264653", "#bc4749", "#577590"),
        "org": f"{t.pick(*t.words.groups)} – verslag",
        "facts": facts,
        "title": f"{word} {t.pick('mentale gezondheid', 'GGZ en sociaal domein', 'samen om de cliënt')}",
        "lead": f"Terugblik op een {t.pick('drukbezochte', 'levendige')} {word.lower()} over {t.theme()}.",
        "paras": [*(t.told(4) for _ in range(4)), f"In {t.year - 1} kwam het netwerk drie keer bijeen. Zet {t.say(coming, '{d} {month} {Y}')} alvast in de agenda: dan staat {t.theme()} centraal."],
    }  # fmt: skip
    return values, Truth("B", "verslag", activities=(met(kind, m),))


@DESIGNS.design(
    "intervisietraject-sessie",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .s{display:flex;gap:2mm;margin:4mm 0} .s span{flex:1;text-align:center;padding:2mm;background:#e9ecef} .s .n{background:{{colour}};color:#fff} table td{padding:1mm 6mm 1mm 0;vertical-align:top}</style><p>{{org}}</p><h1>{{title}}</h1><div class="s">{% for n in range(1,count+1) %}<span class="{{'n' if n==now}}">{{n}}</span>{% endfor %}</div><table>{% for a,b in facts %}<tr><td><b>{{a}}</b></td><td>{{b}}</td></tr>{% endfor %}</table>{% for h,p in items %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}<p>{{rest}}</p>""",
)
def trajectory(t: Teller) -> tuple[dict, Truth]:
    count = t.number(5, 9)
    now, m, group = t.number(1, count), t.meeting(), t.people(t.number(4, 7))
    ahead = [
        t.say(t.later(m.day, 30 * n, 30 * n + 20), "{d} {month}", "{d}-{m}") for n in range(1, min(4, count - now + 1))
    ]
    facts = t.mixed([
        (t.pick("Sessiedatum", "Datum van deze sessie"), t.say(m.day)), (t.pick("Begin en einde", "Tijden"), t.span(m, "{a} – {b} uur", "{a} tot {b} uur")),
        ("Groepsleden aanwezig", ", ".join(p.full for p in group)), (t.pick("Gespreksleider", "Procesbewaker"), t.pick(*group).full), ("Werkvorm", t.pick("Balint", "incidentmethode", "intervisiespel")),
    ])  # fmt: skip
    values = {
        "font": t.pick("Lato", "FreeSans", "Linux Libertine O"),
        "colour": t.pick("#ae2012", "#0077b6"),
        "org": t.pick(*t.words.groups),
        "title": f"Intervisietraject POH-GGZ, sessie {now} van {count}",
        "count": count,
        "now": now,
        "facts": facts,
        "items": [("Ingebrachte vraag", t.theme().capitalize()), ("Opbrengst", t.told(3)), ("Werkpunt", t.told(1))],
        "rest": f"Nog gepland: {saying.listed(ahead)}." if ahead else "Dit was de laatste sessie.",
    }
    return values, Truth(
        "B", "intervisieverslag", activities=(met("intervisie", m),), participants=Participants(tuple(p.full for p in group))
    )  # fmt: skip


@DESIGNS.design(
    "refereeravond-ziekenhuis",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 {{font}}} .l{display:flex;justify-content:space-between;font-size:9pt;color:#555} .l b{font-size:15pt;color:{{colour}}}</style><div class="l"><b>{{org}}</b><span>{{address}}</span></div><p><br>{{head}}</p><p>{{about}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def hospital(t: Teller) -> tuple[dict, Truth]:
    m, points = Meeting(t.day(), *t.pick((1080, 1260), (1110, 1275), (1050, 1200), (1140, 1260))), t.pick("2", "3")
    meal = t.pick(0, 30)
    paras = [
        f"Geachte {t.pick('mevrouw, heer', 'collega')},",
        f"Namens de vakgroep psychiatrie bevestig ik dat {t.pick('', 'POH-GGZ ')}{t.holder.full} op {t.say(m.day, *saying.WORDS[:2])} de transmurale refereeravond heeft bijgewoond. De avond duurde {t.span(m, 'van {a} tot {b} uur')}{f', waarvan {meal} minuten voor de maaltijd' if meal else ''}.",
        f"De nascholing was door {t.pick(*('V&amp;VN', 'de NVvPO', 'het ABAN'))} geaccrediteerd voor {points} punten.",
        f"De eerstvolgende refereeravond is gepland op {t.say(t.later(m.day, 80, 120), '{d} {month} {Y}')}.",
        "Met collegiale groet,",
    ]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "Liberation Serif", "Lato"),
        "colour": t.pick("#00509d", "#007f5f"),
        "org": f"{t.place()} Ziekenhuis",
        "address": f"Postbus {t.number(100, 9000)}<br>Polikliniek Psychiatrie",
        "head": f"Datum: {t.say(t.later(m.day, 3, 20), '{d} {month} {Y}')}<br>Ons kenmerk: PSY/{t.number(1000, 9999)}",
        "about": f"Betreft: {t.pick('bijwonen refereeravond', 'aanwezigheid transmurale nascholing')}",
        "paras": paras,
        "sign": t.signature(40),
        "who": f"dr. {t.person().full}, psychiater",
    }
    activity = met("scholing_elders", m, m.hours - Decimal(meal) / 60)
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1, printed_points=points)
