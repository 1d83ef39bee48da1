"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import OFFICE, clock, net
from samples.strangers.unsealed.minutes import names
from samples.truth import Activity, Holder, Participants, Truth, number

SHORT = ("{dd}-{mm}", "{d}-{m}", "{d} {mon}", "{d} {month}", "{wd2} {d} {month}")


@DESIGNS.design(
    "sealed-15",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt '{{font}}'} table{border-collapse:collapse} td,th{border:1px solid #bbb;padding:1mm 3mm} th{background:#d9e2f3;text-align:left} td.n{text-align:right}</style><h3>{{title}}</h3><p>Naam: {{who}}</p><table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td class="{{'n' if not loop.first}}">{{c}}</td>{% endfor %}</tr>{% endfor %}<tr>{% for c in total %}<td class="n"><b>{{c}}</b></td>{% endfor %}</tr></table>""",
)
def spreadsheet(t: Teller) -> tuple[dict, Truth]:
    """The year stands in the title only; a column of points stands beside the hours."""
    held = t.meetings(t.number(5, 9), EVENING + BY_DAY)
    form, points = t.pick(*SHORT), t.chance(0.5)
    word, kind = t.pick(("intervisie", "intervisie"), ("netwerkbijeenkomsten", "netwerkbijeenkomst"), ("casuïstiek", "casuistiek"), ("interne scholing", "interne_scholing"))  # fmt: skip
    zero = t.chance(0.5)

    def worth(value: Decimal) -> str:
        return f"{value:.2f}".replace(".", ",") if zero else saying.comma(value)

    rows = [
        [t.say(m.day, form), t.theme(), str(t.number(4, 9)), worth(m.hours), *(["2"] if points else [])] for m in held
    ]
    whole = sum((m.hours for m in held), Decimal(0))
    values = {
        "font": t.pick(*OFFICE), "title": t.pick(f"Overzicht {word} {t.year}", f"{word.capitalize()} {t.year}"), "who": t.holder.full,
        "cols": ["Datum", "Onderwerp", t.pick("Aantal aanwezig", "Deelnemers"), t.pick("Uren", "Aantal uren"), *(["Punten"] if points else [])],
        "rows": rows, "total": ["Totaal", "", "", worth(whole), *([str(2 * len(held))] if points else [])],
    }  # fmt: skip
    printed = str(2 * len(held)) if points else None
    return values, Truth(
        "B",
        "jaaroverzicht",
        Holder(t.holder.full),
        tuple(on(kind, m.day, m.hours) for m in held),
        printed_points=printed,
    )


@DESIGNS.design(
    "sealed-16",
    """
<style>@page{size:A4;margin:16mm} body{font:9.5pt '{{font}}'} table{border-collapse:collapse;width:100%;margin-top:3mm} td,th{border:1px solid #000;padding:1.4mm;text-align:left} th{background:{{head}};color:#fff}</style><h2>{{title}}</h2><p>Medewerker: {{who}} &nbsp;&nbsp; In dienst: {{since}} &nbsp;&nbsp; Contract: {{week}} uur per week</p><table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{norm}}</p><p>Afgedrukt op {{at}}</p>""",
)
def employer_year(t: Teller) -> tuple[dict, Truth]:
    """Points and hours side by side, a norm below, a day of entering service above."""
    sorts = [("Intervisie", "intervisie", 2), ("Begeleiding", "begeleiding", 0), ("Interne scholing", "interne_scholing", 2), ("Netwerkbijeenkomst", "netwerkbijeenkomst", 2), ("Congres", "congres", 4), ("Meldcode huiselijk geweld en kindermishandeling", "meldcode", 2), ("Zelfstudie vakliteratuur", "zelfstudie", 0)]  # fmt: skip
    days = t.days(t.number(5, 9))
    chosen = [sorts[0], *[t.pick(*sorts) for _ in days[1:]]]
    t.rng.shuffle(chosen)
    lengths = [
        Decimal(7) if kind == "congres" else t.pick(Decimal("1.5"), Decimal(2), Decimal(3), Decimal(1))
        for _, kind, _ in chosen
    ]
    form = t.pick("{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{dd}-{mm}-{y}")
    swap = t.chance(0.5)
    rows = []
    for day, (word, _, points), hours in zip(days, chosen, lengths, strict=True):
        amounts = [str(points), saying.comma(hours)]
        rows.append([t.say(day, form), word, t.theme(), *(amounts[::-1] if swap else amounts)])
    given = sum(one[2] for one in chosen)
    amounts = [str(given), saying.comma(sum(lengths, Decimal(0)))]
    rows.append(["", "Totaal", "", *(amounts[::-1] if swap else amounts)])
    values = {
        "font": t.pick(*OFFICE), "head": t.pick("#2f5496", "#4a7a3a", "#333"), "title": f"Scholingsoverzicht POH-GGZ {t.year}", "who": t.holder.full,
        "since": t.say(t.earlier(days[0], 400, 2500), "{d}-{m}-{Y}", "{dd}-{mm}-{Y}"), "week": t.pick("16", "20", "24", "28"),
        "cols": ["Datum", "Onderdeel", "Onderwerp", *(["Uren", "Punten"] if swap else ["Punten", "Uren"])], "rows": rows,
        "norm": "Norm: minimaal 30 punten en 52 uur per kalenderjaar, waarvan 24 punten verplicht.",
        "at": t.say(t.later(days[-1], 20, 70), "{d}-{m}-{Y}", "{dd}-{mm}-{Y}"),
    }  # fmt: skip
    done = tuple(on(kind, day, hours) for day, (_, kind, _), hours in zip(days, chosen, lengths, strict=True))
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), done, printed_points=str(given))


@DESIGNS.design(
    "sealed-17",
    """
<style>@page{size:A4 landscape;margin:15mm} body{font:10pt '{{font}}'} table{border-collapse:collapse;width:100%} td,th{border:1px solid #777;padding:1.5mm 2mm;text-align:left} .x{text-decoration:line-through;color:#555}</style><h3>{{title}}</h3><p>{{who}}</p><table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for off,r in rows %}<tr class="{{'x' if off}}">{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>Voor akkoord: {{sign}} {{lead}}</p>""",
)
def from_to_break(t: Teller) -> tuple[dict, Truth]:
    """Begin, end, break and net hours in four columns; a cancelled row is struck through."""
    rest = t.pick(15, 30, 0)
    held = t.meetings(t.number(4, 8), ((1170, 1320), (1140, 1260), (570, 720), (780, 960)))
    off = t.number(0, len(held)) if t.chance(0.6) else None
    form, title = (
        t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{d}-{m}-{y}", "{wd2} {d}-{m}-{Y}"),
        t.pick("Presentie-overzicht intervisie", "Intervisie: registratie van bijeenkomsten"),
    )
    showing = t.chance(0.6)
    rows, done = [], []
    for place, m in enumerate(held):
        hours = net(m, rest)
        cells = [
            t.say(m.day, form),
            clock(m.start, ":"),
            clock(m.end, ":"),
            str(rest),
            *([saying.comma(hours)] if showing else []),
            t.theme(),
        ]
        if place == off:
            cells[-1] = t.pick("VERVALLEN", "gaat niet door", "geannuleerd")
        else:
            done.append(met("intervisie", m, hours, "stated" if showing else "from_times"))
        rows.append((place == off, cells))
    values = {
        "font": t.pick(*OFFICE), "title": f"{title} {t.year}", "who": f"Deelnemer: {t.holder.full}",
        "cols": ["Datum", "Begin", "Eind", "Pauze (min.)", *([t.pick("Netto uren", "Uren netto")] if showing else []), "Bijzonderheden"],
        "rows": rows, "sign": t.signature(30), "lead": t.person().full,
    }  # fmt: skip
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done), signatures=1)


@DESIGNS.design(
    "sealed-18",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.5 '{{font}}'} li{margin-bottom:2mm}</style><p>{{org}}</p><h3>{{title}}</h3><p>{{intro}}</p><ul>{% for r in rows %}<li>{{r}}</li>{% endfor %}</ul><p>{{end}}</p><p>{{place}}, {{signed}}</p>{{sign}}<p>{{lead}}</p>""",
)
def shared_months(t: Teller) -> tuple[dict, Truth]:
    """Days that share a month, all of the same length."""
    months = sorted(t.some((1, 2, 3, 4, 5, 6, 9, 10, 11, 12), t.number(2, 4)))
    start, long = t.pick(540, 900, 960, 1170), t.pick(60, 90, 120)
    rows, held = [], []
    for month in months:
        weekdays = [day for day in range(2, 28) if saying.dt.date(t.year, month, day).weekday() < 5]
        days = sorted(t.some(weekdays, t.pick(2, 2, 3)))
        at = [saying.dt.date(t.year, month, day) for day in days]
        held += [Meeting(one, start, start + long) for one in at]
        rows.append(f"{saying.listed([str(day) for day in days])} {saying.MONTHS[month - 1]} {t.year}")
    word, kind = t.pick(
        ("werkbegeleiding", "begeleiding"), ("casuïstiekbespreking", "casuistiek"), ("intervisie", "intervisie")
    )
    long_words = saying.length(Decimal(long) / 60, t.pick("minutes", "words", "comma"))
    timed = t.chance(0.5)
    how = (
        f"telkens van {clock(start)} tot {clock(start + long)} uur"
        if timed
        else f"Elke bijeenkomst duurde {long_words}"
    )
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.groups), "title": t.pick("Verklaring van deelname", "Verklaring", "Bevestiging deelname"),
        "intro": f"Hierbij bevestigen wij dat {t.holder.full}, POH-GGZ, heeft deelgenomen aan {word} op:", "rows": rows,
        "end": f"De bijeenkomsten waren {how}." if timed else f"{how}.", "place": t.place(), "sign": t.signature(34), "lead": t.person().full,
        "signed": t.say(t.later(held[-1].day, 5, 40), "{d} {month} {Y}", "{dd}-{mm}-{Y}"),
    }  # fmt: skip
    done = tuple(met(kind, m, basis="from_times" if timed else "stated", timed=timed) for m in held)
    return values, Truth("B", "verklaring", Holder(t.holder.full), done, signatures=1)


@DESIGNS.design(
    "sealed-19",
    """
<style>@page{size:A4 landscape;margin:14mm} body{font:9.5pt '{{font}}'} table{border-collapse:collapse} td,th{border:1px solid #000;padding:1.4mm 2mm;text-align:center} td:first-child{text-align:left}</style><h3>{{title}}</h3><p>{{sub}}</p><table><tr><th>Naam</th>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for a,r in rows %}<tr><td>{{a}}</td>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>{{legend}}</p>""",
)
def matrix(t: Teller) -> tuple[dict, Truth]:
    """Days in columns, people in rows; a column that did not go on is empty."""
    slot = t.pick((1170, 1290), (1140, 1260), (780, 900), (1200, 1320))
    held, crowd = t.meetings(t.number(4, 7), (slot,)), t.people(t.number(4, 8))
    off = t.number(1, len(held)) if t.chance(0.5) else None
    form = t.pick("{d}-{m}", "{dd}-{mm}", "{d} {mon}")
    rows = []
    for one in crowd:
        row = []
        for place in range(len(held)):
            row.append("" if place == off else "X" if one is t.holder or t.chance(0.85) else t.pick("afw.", "mk"))
        rows.append((one.full, row))
    cols = [t.say(m.day, form) + ("<br>vervallen" if place == off else "") for place, m in enumerate(held)]
    values = {
        "font": t.pick(*OFFICE), "title": t.pick(f"Presentielijst intervisiegroep {t.year}", f"Aanwezigheid intervisie {t.year}"),
        "sub": f"Tijd: {clock(slot[0])} - {clock(slot[1])} uur. Plaats: {t.pick(*t.words.practices)}", "cols": cols, "rows": rows,
        "legend": "X = aanwezig, mk / afw. = afwezig met kennisgeving",
    }  # fmt: skip
    done = tuple(met("intervisie", m) for place, m in enumerate(held) if place != off)
    return values, Truth("B", "presentielijst", activities=done, participants=Participants(names(crowd)))


@DESIGNS.design(
    "sealed-20",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt '{{font}}'} table{border-collapse:collapse;width:100%} td,th{border-bottom:1px solid #ccc;padding:1.5mm;text-align:left;vertical-align:top} .s td{background:#f2f2f2;font-weight:bold}</style><h2>{{title}}</h2><p>{{who}}</p><table><tr><th>Wanneer</th><th>Wat</th><th>Uren</th></tr>{% for sub,a,b,c in rows %}<tr class="{{'s' if sub}}"><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table>""",
)
def grouped(t: Teller) -> tuple[dict, Truth]:
    """A heading row names the kind for the rows below it; sub-totals between."""
    groups = t.some([("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("Netwerkbijeenkomsten", "netwerkbijeenkomst"), ("Casuïstiekbesprekingen", "casuistiek"), ("Overleg POH (vakinhoudelijk)", "vakinhoudelijk_overleg")], 3)  # fmt: skip
    rows, done = [], []
    form = t.pick("{d} {month}", "{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{d}-{m}")
    for word, kind in groups:
        rows.append((True, word, "", ""))
        some = [(day, t.pick(Decimal(1), Decimal("1.5"), Decimal(2), Decimal("2.5"))) for day in t.days(t.number(1, 5))]
        for day, hours in some:
            rows.append((False, t.say(day, form), t.theme(), saying.comma(hours)))
            done.append(on(kind, day, hours))
        rows.append((True, "", "Subtotaal", saying.comma(sum((hours for _, hours in some), Decimal(0)))))
    values = {
        "font": t.pick(*OFFICE), "title": f"Activiteiten categorie B, kalenderjaar {t.year}", "rows": rows,
        "who": f"{t.holder.full}, registratienummer {t.register(t.holder)}",
    }  # fmt: skip
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), tuple(done))


@DESIGNS.design(
    "sealed-21",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} table{border-collapse:collapse;width:100%} td,th{border:1px solid #999;padding:1.5mm;text-align:left}</style><h3>{{title}}</h3><p>{{who}}</p><table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table><p>Naar waarheid ingevuld, {{signed}} {{sign}}</p>""",
)
def self_study(t: Teller) -> tuple[dict, Truth]:
    days = t.days(t.number(3, 7))
    lengths = [t.pick(30, 45, 60, 90, 120) for _ in days]
    form, minutes = t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{d}-{m}-{y}"), t.chance(0.6)
    sources = [f"{t.pick('Tijdschrift Eerstelijns GGZ', 'Richtlijn', 'NHG-Standaard', 'Boek')}: {t.theme()} ({t.number(2009, 2018)}), p. {t.number(3, 40)}-{t.number(41, 90)}" for _ in days]  # fmt: skip
    rows = [
        [t.say(day, form), source, str(long) if minutes else saying.comma(Decimal(long) / 60)]
        for day, source, long in zip(days, sources, lengths, strict=True)
    ]
    values = {
        "font": t.pick(*OFFICE), "title": t.pick("Logboek zelfstudie", "Registratie zelfstudie en vakliteratuur"), "who": f"Naam: {t.holder.full}",
        "cols": ["Datum", "Bestudeerde literatuur", "Tijd (minuten)" if minutes else "Tijd (uren)"], "rows": rows,
        "signed": t.say(t.later(days[-1], 5, 30), "{d} {month} {Y}", "{dd}-{mm}-{Y}"), "sign": t.signature(28),
    }  # fmt: skip
    done = tuple(on("zelfstudie", day, Decimal(long) / 60) for day, long in zip(days, lengths, strict=True))
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), done, signatures=1)


@DESIGNS.design(
    "sealed-22",
    """
<style>@page{size:A4;margin:25mm 22mm} body{font:11pt/1.5 '{{font}}'} table{width:100%;border-collapse:collapse;margin:4mm 0} td{padding:1.5mm 0;border-top:1px solid #ddd}</style><div style="text-align:center"><b>{{school}}</b></div><h2 style="text-align:center">{{title}}</h2><p>{{intro}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{end}}</p><p>{{lead}}<br>{{sign}}</p>""",
)
def supervision_series(t: Teller) -> tuple[dict, Truth]:
    """A series without single days: so many times so long."""
    first = t.day(10, 120)
    last = t.later(first, 100, 190)
    count, long = t.number(4, 13), t.pick(60, 60, 90, 45)
    whole = Decimal(count * long) / 60
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d}-{m}-{Y}")
    every = saying.length(Decimal(long) / 60, t.pick("minutes", "comma", "words"))
    rows = [("Supervisant", t.holder.full), ("Periode", f"{t.say(first, form)} {t.pick('t/m', 'tot en met', '-')} {t.say(last, form)}"),
            (t.pick("Aantal bijeenkomsten", "Aantal zittingen", "Aantal sessies"), str(count)), (t.pick("Duur per bijeenkomst", "Duur per zitting", "Duur"), every + t.pick("", " per keer") if t.chance(0.5) else every)]  # fmt: skip
    if t.chance(0.4):
        rows.append(("Totaal aantal uren", saying.comma(whole)))
    rows.append(("Vorm", t.pick("individueel", "individuele supervisie", "groepssupervisie (3 supervisanten)")))
    lead = t.person()
    values = {
        "font": t.pick(*OFFICE), "school": f"{lead.full}, {t.pick('supervisor LVSC', 'GZ-psycholoog en supervisor', 'geregistreerd supervisor')}", "title": "Supervisieverklaring", "rows": rows,
        "intro": t.pick("Ondergetekende verklaart supervisie te hebben gegeven aan onderstaande POH-GGZ.", "Hiermee verklaar ik dat genoemde supervisant het traject heeft afgerond."),
        "end": f"{t.place()}, {t.say(t.later(last, 4, 30), form)}. BIG-nummer supervisor: {t.big(lead)}.", "lead": lead.full, "sign": t.signature(34),
    }  # fmt: skip
    done = Activity(
        "supervisie",
        first.isoformat(),
        last.isoformat(),
        hours=number(whole),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return values, Truth("B", "supervisieverklaring", Holder(t.holder.full), (done,), signatures=1)
