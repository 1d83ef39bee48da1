"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import clock, upper
from samples.strangers.unsealed.minutes import names
from samples.truth import Activity, Holder, Participants, Truth


@DESIGNS.design(
    "sealed-41",
    """
<style>body{margin:0;font:14px 'Liberation Sans';background:#fff} .b{background:#464775;color:#fff;padding:10px 16px} .k{display:flex;gap:40px;padding:14px 16px} .k b{display:block;font-size:18px} table{border-collapse:collapse;width:100%} td,th{padding:7px 16px;border-bottom:1px solid #e1e1e1;text-align:left}</style><div class="b">{{title}}</div><div class="k">{% for a,b in head %}<span>{{a}}<b>{{b}}</b></span>{% endfor %}</div><table><tr><th>Naam</th><th>Deelgenomen</th><th>Vertrokken</th><th>Duur in vergadering</th><th>Rol</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    screen=(900, 0),
)
def meeting_attendance(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(((1170, 1260), (540, 600), (1200, 1260), (720, 780), (900, 990))), t.people(t.number(4, 9))
    word, kind = t.pick(
        ("Intervisie POH-GGZ online", "intervisie"),
        ("Casuïstiekbespreking", "casuistiek"),
        ("Netwerkbijeenkomst POH-GGZ (online)", "netwerkbijeenkomst"),
    )
    rows = []
    for one in crowd:
        came, left = m.start + t.pick(0, 0, 1, 2, 3), m.end - t.pick(0, 0, 1, 2)
        whole, rest = divmod(left - came, 60)
        rows.append(
            (
                one.full,
                saying.clock(came),
                saying.clock(left),
                f"{f'{whole} u ' if whole else ''}{rest} min",
                "Organisator" if one is crowd[0] else "Presentator",
            )
        )
    values = {
        "title": f"Aanwezigheidsrapport: {word}", "rows": rows,
        "head": [("Datum", t.say(m.day, "{d}-{m}-{Y}", "{d} {month} {Y}")), ("Begintijd", saying.clock(m.start)), ("Eindtijd", saying.clock(m.end)), ("Deelnemers", str(len(crowd)))],
    }  # fmt: skip
    return values, Truth(
        "B", "schermafdruk", activities=(met(kind, m),), participants=Participants(names(crowd)), status=None
    )


@DESIGNS.design(
    "sealed-42",
    """
<style>body{margin:0;font:14px 'Lato';background:#eef1f5} .t{background:#0d5c75;color:#fff;padding:12px 20px} .p{background:#fff;margin:18px;padding:18px;border:1px solid #d0d7de} .r{display:flex;padding:6px 0} .r span{width:210px;color:#555} i{background:#dff0d8;padding:2px 8px;font-style:normal}</style><div class="t">{{app}} &nbsp; Mijn dossier &nbsp; Activiteiten &nbsp; Berichten (2) &nbsp; {{who}}</div><div class="p"><h3>{{title}}</h3>{% for a,b in rows %}<div class="r"><span>{{a}}</span>{{b}}</div>{% endfor %}<i>{{state}}</i></div>""",
    screen=(820, 0),
)
def dossier_portal(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(EVENING + BY_DAY)
    word, kind = t.pick(
        ("Intervisie", "intervisie"),
        ("Supervisie", "supervisie"),
        ("Casuïstiek", "casuistiek"),
        ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"),
        ("Werkconferentie", "werkconferentie"),
        ("Netwerkbijeenkomst", "netwerkbijeenkomst"),
    )
    points, form = t.pick("1", "2", "2", "3"), t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{dd}/{mm}/{Y}")
    rows = [("Soort activiteit", word), ("Omschrijving", upper(t.theme())), ("Datum activiteit", t.say(m.day, form)), ("Aantal uren", saying.comma(m.hours)), ("Aantal punten", points),
            ("Aangemaakt op", t.say(t.later(m.day), form)), ("Bijlage", f"verslag_{t.number(1, 30)}.pdf"), ("Registratieperiode", f"01-01-{t.year - 2} t/m 31-12-{t.year + 2}")]  # fmt: skip
    values = {
        "app": t.pick("Mijn Register", "Dossier online"),
        "who": t.holder.full,
        "title": "Activiteit bekijken",
        "rows": rows,
        "state": t.pick("Ingediend", "In behandeling"),
    }
    return values, Truth(
        "B",
        "schermafdruk",
        Holder(t.holder.full),
        (met(kind, m, basis="stated", timed=False),),
        printed_points=points,
        status=None,
    )


@DESIGNS.design(
    "sealed-43",
    """
<style>body{margin:0;font:14px 'DejaVu Sans'} h3{padding:0 16px} .w{padding:0 16px;color:#555} table{width:100%;border-collapse:collapse;margin-top:10px} th{background:#f4f4f4;text-align:left} td,th{padding:9px 16px;border-bottom:1px solid #ddd}</style><h3>{{title}}</h3><div class="w">{{who}}</div><table><tr><th>Training</th><th>Status</th><th>{{col}}</th><th>Studieduur</th></tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    screen=(960, 0),
)
def course_list(t: Teller) -> tuple[dict, Truth]:
    """Only what is completed counts."""
    courses = t.some(t.words.courses, t.number(3, 6))
    days = t.days(len(courses))
    form = t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    rows, done = [], []
    for place, (course, day) in enumerate(zip(courses, days, strict=True)):
        hours = t.pick(Decimal(1), Decimal(2), Decimal("1.5"), Decimal(3))
        finished = place == 0 or t.chance(0.6)
        state = t.pick("Voltooid", "Afgerond") if finished else t.pick("Niet gestart", "Ingeschreven")
        rows.append((course, state, t.say(day, form) if finished else "-", saying.comma(hours) + " uur"))
        if finished:
            done.append(on("scholing_elders", day, hours))
    values = {
        "title": t.pick("Mijn e-learnings", "Mijn leeromgeving"),
        "who": f"Ingelogd als {t.holder.full}",
        "col": t.pick("Voltooid op", "Datum afgerond"),
        "rows": rows,
    }
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), tuple(done), status=None)


@DESIGNS.design(
    "sealed-44",
    """
<style>body{margin:0;font:16px/1.4 'Lato';background:#fff} .h{padding:14px 18px;border-bottom:1px solid #ddd} .h b{font-size:18px} .h div{color:#5f6368;font-size:13px} .m{padding:16px 18px}</style><div class="h"><b>{{subject}}</b><div>{{sender}}</div><div>aan mij &nbsp; {{sent}}</div></div><div class="m">{% for p in paras %}<p>{{p}}</p>{% endfor %}</div>""",
    screen=(430, 0),
)
def phone_mail(t: Teller) -> tuple[dict, Truth]:
    """A mail on a telephone after a webinar or e-learning."""
    m = t.meeting(((1200, 1260), (1170, 1260), (1200, 1290), (720, 780)))
    sent, points = t.later(m.day, 1, 5), t.pick("1", "2")
    hours = saying.length(m.hours, t.pick("comma", "minutes", "words"))
    day = t.say(m.day, "{d} {month} {Y}", "{wd} {d} {month} {Y}", "{dd}-{mm}-{Y}")
    timed = t.chance(0.5)
    how = f"{clock(m.start)} - {clock(m.end)} uur" if timed else f"duur {hours}"
    values = {
        "subject": t.pick("Bedankt voor uw deelname", "Uw deelnamebewijs webinar"), "sender": t.pick(*t.words.schools), "sent": t.say(sent, "{d} {mon} {Y}") + f" {t.number(8, 21)}:{t.number(10, 60)}",
        "paras": [f"Beste {t.holder.full},", f"U heeft deelgenomen aan het webinar '{t.pick(*t.words.courses)}' op {day} ({how}).", f"De accreditatie ({points} {'punten' if points != '1' else 'punt'} NVvPO) wordt binnen 3 weken verwerkt.", f"Tip: op {t.say(t.later(m.day, 20, 60), '{d} {month}')} geven wij het webinar '{t.theme()}'."],
    }  # fmt: skip
    done = met("scholing_elders", m, basis="from_times" if timed else "stated", timed=timed)
    return values, Truth("B", "mail", Holder(t.holder.full), (done,), printed_points=points, status=None)


@DESIGNS.design(
    "sealed-45",
    """
<style>body{margin:0;font:13px 'Liberation Sans';background:#fff} .r{background:#217346;color:#fff;padding:6px 12px} table{border-collapse:collapse} td,th{border:1px solid #d4d4d4;padding:3px 10px;min-width:60px} th{background:#e6e6e6;font-weight:normal;color:#444} td.n{text-align:right}</style><div class="r">{{file}}.xlsx</div><table><tr><th></th>{% for c in letters %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr><th>{{loop.index}}</th>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    screen=(780, 0),
)
def sheet_on_screen(t: Teller) -> tuple[dict, Truth]:
    """A spreadsheet with its letters and numbers round it."""
    held = t.meetings(t.number(3, 8), EVENING)
    form = t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{y}", "{d}-{mon}-{y}")
    rows = [[f"Intervisie {t.holder.full}", "", "", "", ""], ["datum", "van", "tot", "uren", "onderwerp"]]
    rows += [
        [t.say(m.day, form), saying.clock(m.start), saying.clock(m.end), saying.comma(m.hours), t.theme()] for m in held
    ]
    rows.append(["totaal", "", "", saying.comma(sum((m.hours for m in held), Decimal(0))), ""])
    values = {"file": f"intervisie {t.year}", "letters": "ABCDE", "rows": rows}
    done = tuple(met("intervisie", m, basis="stated") for m in held)
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), done, status=None)


@DESIGNS.design(
    "sealed-46",
    """
<style>body{margin:0;font:15px/1.4 'Lato';background:#f7f7f7} .c{background:#fff;margin:14px;padding:16px;border-radius:6px} .g{color:#777;font-size:13px} .a{border-top:1px solid #eee;padding-top:8px;margin-top:8px}</style><div class="c"><div class="g">{{crumb}}</div><h3>{{title}}</h3>{% for a,b in rows %}<div class="a"><div class="g">{{a}}</div>{{b}}</div>{% endfor %}</div>""",
    screen=(520, 0),
)
def activity_card(t: Teller) -> tuple[dict, Truth]:
    """A published piece or a board meeting in a member's own pages."""
    m = t.meeting(EVENING)
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}")
    published = t.chance(0.5)
    if published:
        rows = [
            ("Titel", f"Artikel over {t.theme()}"),
            ("Tijdschrift", "Vakblad Eerstelijns GGZ"),
            ("Publicatiedatum", t.say(m.day, form)),
            ("Auteur", t.holder.full),
            ("Ingevoerd", t.say(t.later(m.day), form)),
        ]
        done = Activity("publicatie", m.day.isoformat())
    else:
        rows = [
            ("Overleg", "Vergadering bestuur beroepsvereniging"),
            ("Datum", t.say(m.day, form)),
            ("Tijd", f"{saying.clock(m.start)} - {saying.clock(m.end)}"),
            ("Aanwezig", t.holder.full),
            ("Ingevoerd", t.say(t.later(m.day), form)),
        ]
        done = met("bestuurlijk_werk", m)
    values = {
        "crumb": "Mijn vereniging / activiteiten",
        "title": "Publicatie" if published else "Bestuurlijk werk",
        "rows": rows,
    }
    here = Participants() if published else Participants((t.holder.full,))
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), (done,), here, status=None)
