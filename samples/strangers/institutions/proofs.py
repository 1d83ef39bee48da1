"""Certificates and confirmations of schools, care institutions, municipalities and repositories."""
# ruff: noqa: E501  (style sheets read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid, last_of
from samples.strangers.institutions.offices import none
from samples.strangers.teller import BY_DAY, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design(
    "tweedaagse",
    """
<style>@page{size:A4 landscape;margin:0} body{margin:0;font:13pt {{font}};text-align:center} .i{margin:11mm;border:2px double {{colour}};height:186mm;padding:12mm;box-sizing:border-box} h1{font-weight:400;letter-spacing:.2em;color:{{colour}}} .n{font-size:26pt}</style><div class="i"><div>{{org}}</div><h1>{{title}}</h1><div class="n">{{name}}</div><p>{{a}}</p><p>{{b}}</p><p>{{c}}</p><p>{{sign}}<br>{{who}}</p></div>""",
)
def two_days(t: Teller) -> tuple[dict, Truth]:
    first = t.day(8, 330)
    first -= dt.timedelta(days=max(0, first.weekday() - 3))
    if last_of(first) == first:
        first -= dt.timedelta(days=2 if first.weekday() > 1 else 5)
    last, hours = first + dt.timedelta(days=1), t.pick(Decimal(11), Decimal(12), Decimal("12.5"), Decimal(10))
    when = t.pick(
        f"{first.day} en {last.day} {t.say(last, '{month} {Y}')}",
        f"{first.day} t/m {last.day} {t.say(last, '{month} {Y}')}",
        f"{first.day}-{last.day} {t.say(last, '{month} {Y}')}",
    )
    values = {
        "font": t.pick("EB Garamond", "Linux Libertine O", "Lato"), "colour": t.pick("#7f5539", "#03045e"), "org": t.pick(*t.words.schools), "title": t.pick("CERTIFICAAT VAN DEELNAME", "CONGRESCERTIFICAAT"), "name": t.holder.full,
        "a": f"was aanwezig op het tweedaagse congres {t.pick('Psychiatrie en huisarts', 'Zorg voor de geest')}", "b": f"{when}, {t.place()}", "c": f"{t.pick('Totale contacttijd', 'Contacturen')}: {t.long(hours, 'comma')}", "sign": t.signature(44), "who": f"{t.person().full}, congresvoorzitter",
    }  # fmt: skip
    activity = Activity("congres", first.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated")
    return values, Truth("B", "certificaat", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "tweetalig-bewijs",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt {{font}}} table{width:100%;border-collapse:collapse} td{padding:2.2mm 0;border-bottom:1px solid #ddd} td:nth-child(2){text-align:center;font-weight:bold} td:last-child{text-align:right;color:#888;font-style:italic} h1{color:{{colour}};display:flex;justify-content:space-between;font-size:18pt}</style><h1><span>Bewijs van deelname</span><span>Proof of participation</span></h1><table>{% for a,b,c in rows %}<tr><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table><p>{{sign}}<br>{{who}}</p>""",
)
def bilingual(t: Teller) -> tuple[dict, Truth]:
    m, points = t.meeting(((780, 1020), (540, 750), (1080, 1260), (570, 780))), t.pick("2", "3", "4")
    rows = [("Naam", t.holder.full, "Name"), *t.mixed([
        ("Datum bijeenkomst", t.say(m.day), "Date of event"), ("Tijd", t.span(m, "{a} - {b}", "{a}–{b}"), "Time"), ("Scholing", t.pick(*t.words.courses), "Course"),
        ("Afgiftedatum", t.say(t.later(m.day, 3, 20)), "Date of issue"), ("Erkend door", t.pick("V&amp;VN", "NVvPO", "Registerplein"), "Accredited by"), ("Punten", points, "Credits"),
    ])]  # fmt: skip
    values = {
        "font": t.pick("Lato", "Liberation Serif", "DejaVu Serif"),
        "colour": t.pick("#0d3b66", "#6f1d1b"),
        "rows": rows,
        "sign": t.signature(38),
        "who": f"{t.person().full}, {t.pick(*t.words.schools)}",
    }
    return values, Truth(
        "B", "deelnamebewijs", Holder(t.holder.full), (met("scholing_elders", m),), signatures=1, printed_points=points
    )


@DESIGNS.design(
    "brief-met-jongstleden",
    """
<style>@page{size:A4;margin:27mm 24mm} body{font:11.5pt/1.55 {{font}}} .h{text-align:center;color:{{colour}};margin-bottom:14mm}</style><div class="h"><b>{{org}}</b><br>{{line}}</div><p>{{dated}}</p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def of_late(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((1170, 1290), (1140, 1260), (1170, 1260), (1200, 1290), (1185, 1275)))
    word, kind = t.pick(
        ("de netwerkbijeenkomst voor POH-GGZ en sociaal domein", "netwerkbijeenkomst"),
        ("de kwaliteitswerkgroep ouderenpsychiatrie", "kwaliteitswerkgroep"),
        ("de casuïstiekavond", "casuistiek"),
    )
    spoken = t.chance(0.5)
    when = (
        f"van {saying.spoken(m.start)} tot {saying.spoken(m.end)} ’s avonds"
        if spoken
        else t.span(m, "van {a} tot {b} uur", "van {a} uur tot {b} uur")
    )
    values = {
        "font": t.pick("Liberation Serif", "Linux Libertine O", "Liberation Sans"), "colour": t.pick("#14532d", "#4c1d95"), "org": f"Gemeente {t.place()}", "line": "Team Zorg en Welzijn", "dated": f"{t.place()}, {t.say(t.later(m.day, 2, 12), '{d} {month} {Y}')}",
        "paras": [
            f"Geachte {t.pick('mevrouw', 'heer')} {t.holder.last[0].upper()}{t.holder.last[1:]},",
            f"Hierbij bevestigen wij dat {t.holder.full} op {t.say(m.day, '{wd} {d} {month} jl.', '{d} {month} jongstleden', '{wd} {d} {month} jongstleden')}, {when}, {t.pick('heeft deelgenomen aan', 'aanwezig is geweest bij')} {word}.",
            f"De uitnodiging was op {t.say(t.earlier(m.day, 20, 45), '{d} {month}')} verstuurd. {t.told(1)}",
        ],
        "sign": t.signature(38), "who": f"{t.person().full}, beleidsmedewerker",
    }  # fmt: skip
    return values, Truth("B", "verklaring", Holder(t.holder.full), (met(kind, m),), signatures=1)


@DESIGNS.design(
    "begeleidingskaart-nieuwe-medewerker",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt {{font}}} ol{padding:0;list-style:none} li{border-left:3px solid {{colour}};padding:1mm 4mm;margin:3mm 0} li b{display:inline-block;min-width:46mm} li.x{border-color:#ccc;color:#777}</style><h2>{{title}}</h2><p>{{who}}</p><ol>{% for d,h,w,ok in rows %}<li class="{{'' if ok else 'x'}}"><b>{{d}}</b> {{h}}<br>{{w}}</li>{% endfor %}</ol><p>{{foot}}</p>""",
)
def mentoring(t: Teller) -> tuple[dict, Truth]:
    meetings, form = (
        t.meetings(t.number(3, 7), BY_DAY, 0.6),
        t.pick("{d} {month} {Y}", "{wd2} {d} {mon} {Y}", "{dd}-{mm}-{Y}"),
    )
    off = t.number(1, len(meetings)) if t.chance(0.6) else -1
    rows = [
        (
            t.say(m.day, form),
            t.long(m.hours, "comma", "minutes", "short"),
            t.pick("Geannuleerd door coach", "Niet doorgegaan i.v.m. ziekte")
            if n == off
            else f"Begeleidingsgesprek: {t.theme()}",
            n != off,
        )
        for n, m in enumerate(meetings)
    ]
    values = {
        "font": t.pick("Lato", "FreeSans"), "colour": t.pick("#e63946", "#2b2d42"), "title": t.pick("Begeleidingskaart POH-GGZ", "Individuele begeleiding: gesprekken met de coach"), "who": f"{t.pick('Medewerker', 'Begeleide')}: {t.holder.full} · coach: {t.person().full} · gestart in {t.pick(*saying.MONTHS)} {t.year - 1}",
        "rows": rows, "foot": f"Streven: elf begeleidingsgesprekken per jaar. Eindgesprek gepland in {t.pick(*saying.MONTHS)} {t.year + 1}.",
    }  # fmt: skip
    found = tuple(met("begeleiding", m, basis="stated", timed=False) for n, m in enumerate(meetings) if n != off)
    return values, Truth("B", "overzicht", Holder(t.holder.full), found)


@DESIGNS.design(
    "kennisbank-publicatie",
    """
<style>body{margin:0;font:14px 'Linux Biolinum O';padding:24px 34px} .j{color:{{colour}};font-weight:bold} h1{font-size:24px;margin:6px 0} .m{display:flex;gap:26px;border:1px solid #ddd;border-width:1px 0;padding:9px 0;margin:12px 0} .m small{display:block;color:#777}</style><div class="j">{{journal}}</div><h1>{{title}}</h1><div>{{authors}}</div><div class="m">{% for a,b in facts %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div><p>{{text}}</p>""",
    screen=(900, 0),
)
def repository(t: Teller) -> tuple[dict, Truth]:
    day, form = t.day(), t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}")
    values = {
        "colour": t.pick("#b5179e", "#005f73"), "journal": t.pick("Kennisbank Eerstelijn", "Tijdschrift Huisarts & Psyche"), "title": f"{t.pick(*t.words.courses)}: {t.pick('een praktijkverslag', 'wat werkt?')}", "authors": f"{t.pick('Auteur', 'Door')}: {t.holder.full}",
        "facts": [(t.pick("Gepubliceerd", "Publicatiedatum", "Online sinds"), t.say(day, form)), ("Ingediend", t.say(t.earlier(day, 50, 120), form)), ("Leestijd", f"{t.number(4, 15)} minuten"), ("Soort", "Artikel")], "text": t.told(4),
    }  # fmt: skip
    return values, Truth(
        "B", "publicatie", Holder(t.holder.full), (Activity("publicatie", day.isoformat()),), status=None
    )


@DESIGNS.design(
    "werkgroep-over-maanden",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 {{font}}} .k{border-top:1mm solid {{colour}};padding-top:3mm}</style><div class="k"><b>{{org}}</b></div><h2>{{title}}</h2>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def working_group(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("de Werkgroep kwaliteit diabetes en CVRM", "bestuurlijk_werk"),
        ("het bestuur van de kring praktijkondersteuners (bestuurlijk werk)", "bestuurlijk_werk"),
        ("het vakinhoudelijk overleg POH-GGZ", "vakinhoudelijk_overleg"),
    )
    count, each, month = t.number(3, 8), t.pick(Decimal("1.5"), Decimal(2), Decimal("2.5")), t.number(1, 6)
    first, last = dt.date(t.year, month, 1), last_of(dt.date(t.year, month + t.number(3, 7), 1))
    form = t.pick("{month} {Y}", "{month}")
    values = {
        "font": t.pick("Lato", "Liberation Serif", "DejaVu Sans"), "colour": t.pick("#ff9f1c", "#5f0f40"), "org": t.pick(*t.words.groups), "title": t.pick("Bevestiging", "Verklaring lidmaatschap werkgroep", "Aan wie het aangaat"),
        "paras": [
            f"{t.holder.full} heeft {t.pick('in de maanden', 'in de periode')} {t.say(first, form)} {t.pick('t/m', 'tot en met')} {t.say(last, '{month} {Y}')} deelgenomen aan {word}.",
            f"Het ging om {t.pick(str(count), saying.NUMBERS[count])} {t.pick('vergaderingen', 'bijeenkomsten')} van {t.pick('elk', 'ieder')} {t.long(each, 'comma', 'words', 'minutes')}.",
            f"Het reglement schrijft ten minste {t.pick('tien', 'twaalf')} uur per jaar voor.",
        ],
        "sign": t.signature(36), "who": f"{t.person().full}, {t.say(t.later(last, 3, 30), '{d} {month} {Y}')}",
    }  # fmt: skip
    activity = Activity(
        kind,
        first.isoformat(),
        last.isoformat(),
        hours=number(each * count),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "interne-scholing-kader",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .o{outline:1mm solid {{colour}};outline-offset:5mm;margin:6mm} .g{display:grid;grid-template-columns:repeat(2,1fr);row-gap:6mm} .g b{display:block} .g span{color:#777;font-size:8pt}</style><div class="o"><h2>{{title}}</h2><div class="g">{% for a,b in facts %}<div><b>{{b}}</b><span>{{a}}</span></div>{% endfor %}</div><p>{{text}}</p><p>{{sign}}<br>{{who}}</p></div>""",
)
def labels_below(t: Teller) -> tuple[dict, Truth]:
    m, way = t.meeting(((780, 960), (540, 720), (1140, 1290), (570, 780))), t.pick("times", "hours", "dagdeel")
    amount = {
        "times": (t.pick("tijd", "van – tot"), t.span(m, "{a} – {b} uur", "{a} - {b}")), "hours": (t.pick("omvang", "lesuren"), t.long(m.hours, "comma", "half")), "dagdeel": ("omvang", t.pick("één dagdeel", "1 dagdeel")),
    }[way]  # fmt: skip
    day = t.say(m.day)
    values = {
        "font": t.pick("Lato", "Linux Biolinum O", "DejaVu Serif"), "colour": t.pick("#83c5be", "#ffb703"), "title": t.pick("Bevestiging interne scholing", "Bewijs interne scholing POH-GGZ"),
        "facts": t.mixed([("deelnemer", t.holder.full), (t.pick("scholingsdatum", "gevolgd op"), day), amount, ("thema", t.theme()), ("aanbieder", t.pick(*t.words.groups)), ("afgegeven", t.say(t.later(m.day, 3, 30)))]),
        "text": "De interne scholing is verzorgd door eigen docenten.", "sign": t.signature(34), "who": f"{t.person().full}, opleidingsfunctionaris",
    }  # fmt: skip
    activity = {
        "times": met("interne_scholing", m),
        "hours": met("interne_scholing", m, basis="stated", timed=False),
        "dagdeel": on("interne_scholing", m.day),
    }[way]
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (activity,), signatures=1)


@DESIGNS.design(
    "gemeente-meldcode-groep",
    """
<style>@page{size:A4;margin:19mm} body{font:10.5pt {{font}}} h2{background:{{colour}};color:#fff;padding:3mm} table{border-collapse:collapse;width:100%} td,th{border:1px solid #aaa;padding:2mm;text-align:left}</style><h2>{{title}}</h2><p>{{a}}</p>{{table}}<p>{{b}}</p><p>{{sign}}<br>{{who}}</p>""",
)
def reporting_code(t: Teller) -> tuple[dict, Truth]:
    m, group = Meeting(t.day(), *t.pick((780, 960), (540, 660), (1140, 1260))), t.people(t.number(3, 7))
    values = {
        "font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#bc6c25", "#22577a"), "title": t.pick("Training Meldcode: deelnemers en certificaatnummers", "Meldcode huiselijk geweld – geslaagde deelnemers"),
        "a": f"{t.pick('Trainingsdatum', 'Gegeven op')} {t.say(m.day)}, {t.span(m)}. {t.pick(*t.words.practices)}.", "table": grid(("Deelnemer", "Functie", "Certificaat"), [(p.full, "POH-GGZ" if p is t.holder else t.pick("assistent", "huisarts"), f"MC-{t.number(1000, 9999)}") for p in group]),
        "b": f"Opfrissen vóór {t.say(m.day.replace(year=m.day.year + 3, day=1), '{month} {Y}')}.", "sign": t.signature(36), "who": f"{t.person().full}, Veilig Thuis",
    }  # fmt: skip
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met("meldcode", m),),
        participants=Participants(tuple(p.full for p in group)),
        signatures=1,
    )


@DESIGNS.design(
    "leerplan-komend-jaar",
    """
<style>@page{size:A4;margin:17mm} body{font:10.5pt {{font}}} td,th{padding:2mm 5mm 2mm 0;text-align:left} th{color:{{colour}}}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p>{{foot}}</p>""",
)
def plan(t: Teller) -> tuple[dict, Truth]:
    days = t.days(t.number(4, 7))
    rows = [
        (
            t.say(d, "{d} {month} {Y}"),
            t.pick(*t.words.courses),
            f"{t.pick(2, 3, 6)} uur",
            t.pick("Gepland", "Nog te boeken", "Aangevraagd"),
        )
        for d in days
    ]
    return {
        "font": t.pick("Lato", "Liberation Sans"), "colour": t.pick("#1b4332", "#7209b7"), "title": t.pick(f"Persoonlijk opleidingsplan {t.year}", f"Scholingsplan {t.year}"), "who": f"{t.holder.full} · opgesteld {t.pick('november', 'december')} {t.year - 1}",
        "table": grid(("Wanneer", "Scholing", "Omvang", "Stand"), rows), "foot": f"Budget € {t.number(500, 1500)},00. Bespreken in het jaargesprek.",
    }, none(t, "planning")  # fmt: skip


@DESIGNS.design(
    "urenstaat-dienstverband",
    """
<style>@page{size:A4;margin:15mm} body{font:9.5pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid #ccc;padding:1.4mm;text-align:right} td:first-child,th:first-child{text-align:left} tr:last-child td{font-weight:bold;background:{{colour}}}</style><h3>{{title}}</h3><p>{{who}}</p>{{table}}<p>{{foot}}</p>""",
)
def timesheet(t: Teller) -> tuple[dict, Truth]:
    start = t.day()
    start -= dt.timedelta(days=start.weekday())
    days = [start + dt.timedelta(days=7 * week + day) for week in range(2) for day in (0, 1, 3)]
    whole = [t.chance(0.6) for _ in days]
    rows = [
        (t.say(d, "{wd2} {dd}-{mm}-{Y}"), "08:30", "17:00" if full else "12:30", "0:30" if full else "0:00", "8,00" if full else "4,00", t.pick("spreekuur", "overleg", "administratie"))
        for d, full in zip(days, whole, strict=True)
    ]  # fmt: skip
    rows.append(("Totaal", "", "", "", f"{4 * len(days) + 4 * sum(whole)},00", ""))
    return {
        "font": t.pick("Liberation Sans Narrow", "DejaVu Sans Condensed"), "colour": t.pick("#e2eafc", "#f8edeb"), "title": t.pick("Urenstaat", "Gewerkte uren"), "who": f"{t.holder.full}, {t.pick(*t.words.practices)}, POH-GGZ", "table": grid(("Datum", "Begin", "Eind", "Pauze", "Uren", "Soort"), rows), "foot": "Akkoord leidinggevende: ……………………",
    }, none(t, "urenstaat")  # fmt: skip
