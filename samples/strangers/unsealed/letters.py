"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import DATES, OFFICE, PEN, PENNED, clock, date, times
from samples.strangers.unsealed.minutes import names
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design(
    "sealed-32",
    """
<style>@page{size:A4;margin:25mm 25mm 20mm} body{font:11pt/1.5 '{{font}}'} .r{text-align:right;font-size:9pt;color:#456}</style><div class="r">{{org}}<br>Postbus {{box}}<br>KvK {{kvk}}<br>tel. 0{{tel}}</div><p>{{place}}, {{signed}}</p><p>Betreft: {{re}}</p><p>Geachte heer, mevrouw,</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>Met vriendelijke groet,</p>{{sign}}<p>{{lead}}<br>{{role}}</p>""",
)
def care_group(t: Teller) -> tuple[dict, Truth]:
    """A letter by a care group: the days in a sentence, one length for all."""
    held = t.days(t.number(2, 6))
    hours = t.pick(Decimal("1.5"), Decimal(2), Decimal("2.5"), Decimal(3))
    what, kind = t.pick(
        ("de werkgroep kwaliteit GGZ", "kwaliteitswerkgroep"), ("de projectgroep Integratie zorgprogramma's", "bestuurlijk_werk"),
        ("het regionale POH-overleg", "vakinhoudelijk_overleg"), ("de netwerkbijeenkomsten POH-GGZ", "netwerkbijeenkomst"),
    )  # fmt: skip
    shared = t.chance(0.6)
    listed = saying.listed([t.say(one, "{d} {month}" if shared else "{d} {month} {Y}") for one in held]) + (
        f" {t.year}" if shared else ""
    )
    long = saying.length(hours, t.pick("comma", "words", "minutes"))
    signed = t.later(held[-1], 5, 40)
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.groups), "box": t.number(100, 999), "kvk": t.number(10**7, 10**8), "tel": f"{t.number(10, 79)}-{t.number(2000000, 7000000)}",
        "place": t.place(), "signed": t.say(signed, "{d} {month} {Y}"), "re": t.pick("verklaring deelname", f"deelname {t.holder.full}"),
        "paras": [
            f"Hierbij verklaren wij dat {t.holder.full}, werkzaam als POH-GGZ bij {t.pick(*t.words.practices)}, in {t.year} heeft deelgenomen aan {what}.",
            f"De bijeenkomsten vonden plaats op {listed}. " + t.pick(f"Iedere bijeenkomst duurde {long}.", f"De duur was {long} per keer.", f"Per bijeenkomst is {long} vergaderd."),
        ],
        "sign": t.signature(36), "lead": t.person().full, "role": t.pick("programmamanager GGZ", "kwaliteitsmedewerker", "directeur"),
    }  # fmt: skip
    return values, Truth(
        "B", "verklaring", Holder(t.holder.full), tuple(on(kind, one, hours) for one in held), signatures=1
    )


@DESIGNS.design(
    "sealed-33",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'} table{border-collapse:collapse;margin:3mm 0} td,th{border:1px solid #888;padding:1.5mm 4mm;text-align:left}</style><p><b>{{org}}</b></p><h3>Werkgeversverklaring bij- en nascholing {{year}}</h3><p>{{text}}</p><table><tr><th>Activiteit</th><th>Datum</th><th>Duur</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{end}}</p><p>{{signed}}</p>{{sign}}<br>{{lead}}""",
)
def employer_statement(t: Teller) -> tuple[dict, Truth]:
    sorts = [("Intervisie", "intervisie"), ("Interne scholing", "interne_scholing"), ("Training meldcode kindermishandeling", "meldcode"), ("Meekijken op de praktijk", "meekijken"), ("Begeleidingsgesprek", "begeleiding")]  # fmt: skip
    days = t.days(t.number(3, 6))
    chosen = [t.pick(*sorts) for _ in days]
    lengths = [t.pick(Decimal(1), Decimal(2), Decimal("1.5"), Decimal(3)) for _ in days]
    form, long = (
        t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d} {mon}", "{d} {month}"),
        t.pick("comma", "short", "mixed"),
    )
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.practices), "year": t.year,
        "text": f"Ondergetekende verklaart dat mevrouw {t.holder.full}, in dienst sinds {t.say(t.earlier(days[0], 500, 3000), '{d} {month} {Y}', '{d}-{m}-{Y}')} voor {t.number(12, 33)} uur per week, het volgende heeft gevolgd:",
        "rows": [(word, t.say(day, form), saying.length(hours, long)) for (word, _), day, hours in zip(chosen, days, lengths, strict=True)],
        "end": "Wij gaan uit van 52 ontwikkeluren per jaar.", "signed": f"{t.place()}, {t.say(t.later(days[-1], 5, 40), '{d} {month} {Y}')}", "sign": t.signature(34), "lead": f"{t.person().full}, praktijkhouder",
    }  # fmt: skip
    done = tuple(on(kind, day, hours) for (_, kind), day, hours in zip(chosen, days, lengths, strict=True))
    return values, Truth("B", "verklaring", Holder(t.holder.full), done, signatures=1)


@DESIGNS.design(
    "sealed-34",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} .h{background:{{colour}};height:6mm;margin-bottom:8mm}</style><div class="h"></div><h2>{{school}}</h2><p>{{a}}</p><p>{{b}}</p><p>{{c}}</p><p>{{signed}}</p>{{sign}}<p>{{lead}}</p>""",
)
def school_letter(t: Teller) -> tuple[dict, Truth]:
    """Stage in a sentence: so many days of so many hours in a period."""
    first = t.day(10, 160)
    last = t.later(first, 60, 170)
    count, each, student = t.number(8, 21), t.pick(4, 6, 8), t.person()
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}")
    values = {
        "font": t.pick(*OFFICE), "colour": t.pick("#e30613", "#003865", "#f39200"), "school": "Hogeschool Ravenstede, opleiding POH-GGZ",
        "a": f"Hiermee bevestigen wij dat {t.holder.full} onze student {student.full} heeft begeleid tijdens de stage in {t.pick(*t.words.practices)}.",
        "b": f"De stage liep van {t.say(first, form)} tot en met {t.say(last, form)} en omvatte {count} stagedagen van {each} uur.",
        "c": f"De opleiding start jaarlijks op 1 september. Studentnummer {t.number(300000, 700000)}.", "signed": t.say(t.later(last, 3, 30), form), "sign": t.signature(34), "lead": f"{t.person().full}, stagecoördinator",
    }  # fmt: skip
    done = Activity(
        "stagebegeleiding",
        first.isoformat(),
        last.isoformat(),
        hours=number(count * each),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "stageverklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "sealed-35",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt '{{font}}'} table{border-collapse:collapse;width:100%;margin-top:4mm} td,th{border:1px solid #000;padding:1.2mm 2mm;text-align:left;height:9mm} .h{font:{{size}}pt '{{pen}}'}</style><h2>{{title}}</h2>{% for a,b in head %}<div>{{a}}: <b>{{b}}</b></div>{% endfor %}<table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr><td>{{loop.index}}</td>{% for c in r %}<td class="{{'h' if pen}}">{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
)
def signing_list(t: Teller) -> tuple[dict, Truth]:
    """Everybody is on the list; who came has signed."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.pick(6, 8, 9, 11, 13, 27))
    gone = [one for one in crowd if one is not t.holder and t.chance(0.15)]
    word, kind = t.pick(("Netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"), ("Intervisiegroep POH-GGZ", "intervisie"), ("Casuïstiekbespreking", "casuistiek"), ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("Interne scholing", "interne_scholing"))  # fmt: skip
    apart, big = t.chance(0.4), t.chance(0.4)
    rows = []
    for one in crowd:
        shown = [one.first, one.last] if apart else [one.full]
        rows.append(
            [
                *shown,
                t.pick("POH-GGZ", "POH-GGZ", "POH-GGZ i.o."),
                *([t.big(one)] if big else []),
                "" if one in gone else t.signature(24),
            ]
        )
    head = [
        ("Bijeenkomst", word),
        ("Organisatie", t.pick(*t.words.groups)),
        *t.mixed([("Datum", date(t, m)), (t.pick("Tijd", "Tijdstip"), times(t, m)), ("Plaats", t.place())]),
    ]
    values = {
        "font": t.pick(*OFFICE), "size": 11, "pen": "", "title": t.pick("PRESENTIELIJST", "Presentielijst", "Aanwezigheidslijst", "Aftekenlijst"), "head": head,
        "cols": ["Nr", *(["Voornaam", "Achternaam"] if apart else ["Naam"]), "Functie", *(["BIG-nummer"] if big else []), "Handtekening"], "rows": rows,
    }  # fmt: skip
    here = [one for one in crowd if one not in gone]
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m),),
        participants=Participants(names(here), names(gone)),
        signatures=len(here),
    )


@DESIGNS.design(
    "sealed-36",
    """
<style>@page{size:A4;margin:18mm} body{font:11pt '{{font}}'} table{border-collapse:collapse;width:100%} td,th{border:1px solid #444;padding:1mm 2mm;text-align:left;height:11mm} .h{font:{{size}}pt '{{pen}}';color:#1b2d6b} .g{display:flex;gap:12mm;margin:5mm 0}</style><h3>{{title}}</h3><div class="g">{% for a,b in head %}<span>{{a}} <span class="h">{{b}}</span></span>{% endfor %}</div><table><tr><th width="36%">naam</th><th width="34%">praktijk</th><th>paraaf</th></tr>{% for a,b,c in rows %}<tr><td class="h">{{a}}</td><td class="h">{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table>""",
)
def penned_list(t: Teller) -> tuple[dict, Truth]:
    """A printed list, everything on it by pen, empty rows below."""
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 8))
    word, kind = t.pick(("intervisie", "intervisie"), ("netwerkbijeenkomst", "netwerkbijeenkomst"))
    rows = [(one.full, t.pick("De Esdoorn", "Parkzicht", "Singel", "De Ketting"), t.signature(24)) for one in crowd] + [
        ("", "", "")
    ] * t.number(1, 5)
    values = {
        "font": t.pick(*OFFICE), "pen": t.pick(*PEN), "size": t.pick(13, 14), "title": t.pick(f"Presentielijst {word} POH-GGZ", f"Aanwezig bij {word}"),
        "head": [("datum:", t.say(m.day, *PENNED)), ("van:", clock(m.start)), ("tot:", clock(m.end))], "rows": rows,
    }  # fmt: skip
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m),),
        participants=Participants(names(crowd)),
        signatures=len(crowd),
    )


@DESIGNS.design(
    "sealed-37",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} hr{border:0;border-top:1px solid #888} .m div b{display:inline-block;width:24mm}</style><h3>{{owner}}</h3><hr><div class="m">{% for a,b in head %}<div><b>{{a}}</b>{{b}}</div>{% endfor %}</div><br>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p style="color:#555">{{foot}}</p>""",
)
def printed_mail(t: Teller) -> tuple[dict, Truth]:
    """A mail that confirms afterwards; sent on another day, an older mail below it."""
    m, lead = t.meeting(EVENING + BY_DAY), t.person()
    sent = t.later(m.day, 1, 12)
    what, kind = t.pick(("de intervisie", "intervisie"), ("het casuïstiekoverleg", "casuistiek"), ("de netwerkbijeenkomst", "netwerkbijeenkomst"), ("de interne scholing", "interne_scholing"), ("het POH-overleg (vakinhoudelijk)", "vakinhoudelijk_overleg"))  # fmt: skip
    said = t.pick(
        f"op {date(t, m).lower()} aanwezig was bij {what} ({times(t, m, '{a} - {b} uur', '{a}-{b} uur')})",
        f"hebt deelgenomen aan {what} van {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}, {times(t, m, 'van {a} tot {b} uur', '{a} - {b} uur')}",
    )
    values = {
        "font": t.pick("Lato", "Liberation Sans"), "owner": t.holder.full,
        "head": [("Van:", f"{lead.full} &lt;{lead.first.lower().replace('é', 'e')}@zorggroep.example&gt;"), ("Verzonden:", f"{t.say(sent, '{wd} {d} {month} {Y}')} {t.number(8, 18)}:{t.number(10, 60)}"), ("Aan:", t.holder.full), ("Onderwerp:", t.pick("Bevestiging aanwezigheid", "RE: bewijs voor het register"))],
        "paras": [f"Beste {t.holder.first},", f"Zoals gevraagd bevestig ik dat je {said}.", f"Tot de volgende keer op {t.say(t.later(m.day, 30, 60), '{d} {month}', '{wd} {d} {month}')}!", f"Groet,<br>{lead.first}"],
        "foot": f"Op {t.say(t.later(m.day, 1, 3) if t.chance(0.01) else sent, '{d} {mon} {Y}')} schreef {t.holder.full}: Kun je mij een bevestiging sturen?",
    }  # fmt: skip
    return values, Truth("B", "mail", Holder(t.holder.full), (met(kind, m),))


@DESIGNS.design(
    "sealed-38",
    """
<style>@page{size:A4;margin:25mm} body{font:12pt/1.6 '{{font}}'}</style><h3>{{title}}</h3><p>{{a}}</p><p>{{b}}</p><p>{{sign}}</p><p>{{lead}}</p>""",
)
def month_period(t: Teller) -> tuple[dict, Truth]:
    """A period said in months, meetings counted: no single days."""
    begin, count = t.number(1, 6), t.number(3, 9)
    end = begin + t.number(3, 6)
    long = t.pick(60, 90, 120)
    word, kind = t.pick(("intervisie", "intervisie"), ("werkbegeleiding", "begeleiding"), ("groepssupervisie", "supervisie"), ("casuïstiekbesprekingen", "casuistiek"))  # fmt: skip
    first = saying.dt.date(t.year, begin, 1)
    last = saying.dt.date(t.year, end + 1, 1) - saying.dt.timedelta(days=1)
    each = saying.length(Decimal(long) / 60, t.pick("minutes", "words", "comma"))
    period = t.pick(
        f"in de periode {saying.MONTHS[begin - 1]} t/m {saying.MONTHS[end - 1]} {t.year}",
        f"van {saying.MONTHS[begin - 1]} tot en met {saying.MONTHS[end - 1]} {t.year}",
    )
    values = {
        "font": t.pick(*OFFICE), "title": t.pick("Verklaring", "Bevestiging", "Aan wie dit aangaat"),
        "a": f"{t.holder.full} heeft {period} deelgenomen aan {word}.", "b": t.pick(f"Er waren {count} bijeenkomsten van {each}.", f"In totaal {count} x {each}.", f"Het ging om {count} bijeenkomsten, elk {each}."),
        "sign": t.signature(34), "lead": f"{t.person().full}, {t.say(t.later(last, 4, 20), '{d} {month} {Y}', '{dd}-{mm}-{Y}')}",
    }  # fmt: skip
    done = Activity(
        kind,
        first.isoformat(),
        last.isoformat(),
        hours=number(Decimal(count * long) / 60),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "sealed-39",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} .c{display:flex;gap:10mm} .c>div{flex:1} h4{margin:3mm 0 1mm;border-bottom:1px solid {{colour}};color:{{colour}}}</style><h2 style="color:{{colour}}">{{title}}</h2><div class="c"><div>{% for a,b in left %}<h4>{{a}}</h4>{{b}}{% endfor %}</div><div>{% for a,b in right %}<h4>{{a}}</h4>{{b}}{% endfor %}</div></div><h4>Verslag</h4>{{text}}""",
)
def two_columns(t: Teller) -> tuple[dict, Truth]:
    m, here, away = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8)), t.people(t.number(1, 3), holder=False)
    word, kind = t.pick(
        ("Netwerkbijeenkomst", "netwerkbijeenkomst"),
        ("Intervisie", "intervisie"),
        ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"),
    )
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Sans"), "colour": t.pick("#00695c", "#6a1b9a", "#37474f"), "title": f"{word} POH-GGZ {t.pick(*t.words.places)}",
        "left": [("Wanneer", f"{date(t, m)}<br>{times(t, m)}"), ("Waar", t.pick(*t.words.practices)), ("Onderwerp", t.theme())],
        "right": [("Aanwezig", "<br>".join(names(here))), ("Afwezig", "<br>".join(names(away))), ("Volgende keer", t.say(t.later(m.day, 30, 80), *DATES))], "text": t.told(6),
    }  # fmt: skip
    return values, Truth(
        "B", "verslag", activities=(met(kind, m),), participants=Participants(names(here), names(away))
    )


@DESIGNS.design(
    "sealed-40",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt/1.35 '{{font}}'} .s{page-break-inside:avoid;border-top:2px solid #999;padding-top:3mm;margin-top:5mm}</style><h3>{{title}}</h3>{% for rows,text in parts %}<div class="s">{% for a,b in rows %}<div>{{a}}: {{b}}</div>{% endfor %}<p>{{text}}</p></div>{% endfor %}""",
)
def bundle(t: Teller) -> tuple[dict, Truth]:
    """Several short reports under each other in one document."""
    held = t.meetings(t.number(2, 5), EVENING)
    form, way = t.pick(*DATES), t.pick("times", "long")
    crowd = t.people(t.number(4, 6))
    parts = []
    for m in held:
        when = [
            ("Datum", t.say(m.day, form)),
            ("Tijd", times(t, m, "{a} - {b} uur")) if way == "times" else ("Duur", saying.length(m.hours, "comma")),
        ]
        parts.append(([*when, ("Aanwezig", ", ".join(names(crowd))), ("Casus", t.theme())], t.told(3)))
    values = {
        "font": t.pick(*OFFICE),
        "title": t.pick("Verslagen intervisie", f"Intervisieverslagen {t.holder.full}"),
        "parts": parts,
    }
    holder = Holder(t.holder.full) if t.holder.full in values["title"] else Holder()
    done = tuple(
        met(
            "intervisie",
            Meeting(m.day, m.start, m.end),
            basis="from_times" if way == "times" else "stated",
            timed=way == "times",
        )
        for m in held
    )
    return values, Truth("B", "intervisieverslag", holder, done, Participants(names(crowd)))
