"""Screen prints."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.examiner import DESIGNS
from samples.strangers.examiner.cloth import LOOK, full
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "kept-60",
    LOOK
    + """<style>body{margin:0;font:14px 'Lato';background:#f5f5f5;padding:24px} .c{background:#fff;padding:18px;border-radius:6px;margin-bottom:14px} b.n{font-size:22px;display:block} .k{display:inline-block;width:150px} td{padding:6px 22px 6px 0;border-bottom:1px solid #eee}</style><div class="c"><h2>{{title}}</h2>{% for a,b in top %}<span class="k">{{a}}<b class="n">{{b}}</b></span>{% endfor %}</div><div class="c"><p>{{time}}</p><table>{{rows}}</table></div>""",
    (980, 0),
)
def call_report(t: Teller) -> tuple[dict, Truth]:
    """Attendance of an online meeting: start and end of the meeting, and everybody's own."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8))
    word, kind = t.pick(("Intervisie POH-GGZ", "intervisie"), ("Netwerkbijeenkomst GGZ", "netwerkbijeenkomst"), ("Casuïstiekbespreking", "casuistiek"))
    long = int(m.hours * 60)
    rows = "".join(
        f"<tr><td>{one.full}</td><td>{saying.clock(m.start - t.number(0, 4))}</td><td>{saying.clock(m.end)}</td><td>{long - t.number(1, 9)} min</td><td>{'Organisator' if place == 0 else 'Deelnemer'}</td></tr>"
        for place, one in enumerate(crowd)
    )
    day = t.say(m.day, "{d} {month} {Y}", "{wd2} {d} {mon} {Y}", "{d}-{m}-{Y}")
    values = {
        "title": word,
        "top": [("Deelnemers", str(len(crowd))), ("Duur", f"{long // 60}u {long % 60}m"), ("Gem. aanwezig", f"{long - 6}m")],
        "time": f"{day}, {saying.clock(m.start)} - {saying.clock(m.end)}",
        "rows": f"<tr><td>Naam</td><td>Eerste deelname</td><td>Laatst weg</td><td>Duur</td><td>Rol</td></tr>{rows}",
    }
    return values, Truth("B", "schermafdruk", Holder(), (met(kind, m, basis="stated"),), Participants(full(crowd)), status=None)


@DESIGNS.design(
    "kept-61",
    """<style>body{margin:0;background:#e5ddd5;font:16px 'Lato';width:420px} .t{background:#075e54;color:#fff;padding:14px} .d{text-align:center;margin:12px;font-size:13px;color:#555} .b{background:#fff;border-radius:8px;padding:8px 10px;margin:8px 60px 8px 10px} .o{background:#dcf8c6;margin:8px 10px 8px 60px} small{display:block;text-align:right;color:#888} i{color:#b0358a;font-style:normal;display:block;font-size:14px}</style><div class="t">{{group}}</div>{% for k in said %}{% if k.d %}<div class="d">{{k.d}}</div>{% else %}<div class="b {{k.o}}"><i>{{k.w}}</i>{{k.x}}<small>{{k.t}}</small></div>{% endif %}{% endfor %}""",
    (420, 0),
)
def group_chat(t: Teller) -> tuple[dict, Truth]:
    """What was held is told in one message; the next appointment in another."""
    m, crowd = t.meeting(EVENING), t.people(4, False)
    here = full(crowd)
    told = t.pick(
        f"Voor ons dossier: intervisie vanavond van {saying.clock(m.start)} tot {saying.clock(m.end)}. Aanwezig waren {saying.listed(list(here))}.",
        f"Even vastleggen: vanavond intervisie gehad {saying.clock(m.start)}-{saying.clock(m.end)} uur met {saying.listed(list(here))}.",
    )
    said = [
        {"d": t.say(m.day, "{d} {month} {Y}", "{dd}-{mm}-{Y}")},
        {"w": here[1], "x": t.pick("Ik ben er over 5 min, file", "Welk nummer is het ook alweer?"), "t": saying.clock(m.start - 8), "o": ""},
        {"w": here[0], "x": told, "t": saying.clock(m.end + 12), "o": ""},
        {"w": here[2], "x": t.told(1), "t": saying.clock(m.end + 15), "o": ""},
        {"w": "", "x": f"Dank! Volgende: {t.say(t.later(m.day, 30, 60), '{d} {month}', '{wd} {d} {month}')} bij mij", "t": saying.clock(m.end + 20), "o": "o"},
    ]
    said = [{"d": "", **one} for one in said]
    return {"group": t.pick("Intervisieclub 💬", "POH intervisie", "Intervisie dinsdag/donderdag"), "said": said}, Truth("B", "schermafdruk", Holder(), (met("intervisie", m),), Participants(here), status=None)


@DESIGNS.design(
    "kept-62",
    LOOK
    + """<style>body{margin:0;font:15px 'Liberation Sans'} nav{background:#26215c;color:#fff;padding:14px 24px} main{padding:24px} .ok{background:#e2f5e6;border-left:5px solid #2e9e4f;padding:12px;margin:14px 0} dt{color:#666;float:left;width:210px;clear:left;padding:5px 0} dd{padding:5px 0;margin-left:210px}</style><nav>{{school}} &nbsp; Cursussen &nbsp; Mijn profiel &nbsp; {{who}}</nav><main><h2>{{course}}</h2><div class="ok">{{ok}}</div><dl>{% for a,b in rows %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl></main>""",
    (1000, 620),
)
def finished_course(t: Teller) -> tuple[dict, Truth]:
    day, hours = t.day(), t.pick(Decimal(1), Decimal(2), Decimal("1.5"), Decimal(3))
    course, kind = t.pick((f"Meldcode huiselijk geweld ({t.theme()})", "meldcode"), (f"Interne scholing: {t.pick(*t.words.courses)}", "interne_scholing"), (f"Zelfstudiemodule {t.theme()}", "zelfstudie"))
    day_form = ("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{Y}-{mm}-{dd}")
    rows = t.mixed(
        [
            ("Afgerond op", t.say(day, *day_form)),
            ("Studiebelasting", t.long(hours, "comma", "minutes", "mixed")),
            ("Ingeschreven sinds", t.say(t.earlier(day, 10, 60), *day_form)),
            ("Score eindtoets", f"{t.number(70, 100)} %"),
            ("Geldig tot", t.say(day.replace(year=day.year + 3, day=min(day.day, 28)), *day_form)),
        ]
    )
    return {"school": t.pick(*t.words.schools), "who": t.holder.full, "course": course, "ok": t.pick("Je hebt deze module met goed gevolg afgerond.", "✔ Voltooid: alle onderdelen behaald"), "rows": rows}, Truth(
        "B", "schermafdruk", Holder(t.holder.full), (on(kind, day, hours),), status=None
    )


@DESIGNS.design(
    "kept-63",
    LOOK
    + """<style>body{margin:0;font:14px 'DejaVu Sans';color:#223} header{background:#005b82;color:#fff;padding:12px 20px} .p{padding:20px} label{display:block;font-size:12px;color:#678;margin-top:12px} div.v{border:1px solid #c5d0d8;border-radius:3px;padding:7px;width:420px}</style><header>{{top}}</header><div class="p"><h3>{{title}}</h3>{% for a,b in rows %}<label>{{a}}</label><div class="v">{{b}}</div>{% endfor %}</div>""",
    (760, 0),
)
def dossier_entry(t: Teller) -> tuple[dict, Truth]:
    """An entry in a register's portal: day of the activity, day of entry, points and hours."""
    m, points = t.meeting(EVENING + BY_DAY), str(t.number(1, 4))
    name, kind = t.pick(("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("Casuïstiek", "casuistiek"), ("Netwerkbijeenkomst bijwonen", "netwerkbijeenkomst"), ("Werkconferentie", "werkconferentie"))
    entry = m.day + dt.timedelta(days=t.number(3, 80))
    rows = [
        ("Deelnemer", t.holder.full),
        ("Soort activiteit", name),
        *t.mixed([("Datum activiteit", t.say(m.day, "{dd}-{mm}-{Y}", "{d}-{m}-{Y}")), ("Aangemaakt", t.say(entry, "{dd}-{mm}-{Y}")), ("Aantal uren", saying.comma(m.hours)), ("Gevraagde punten", points)]),
        ("Onderwerp", t.theme()),
        ("Bijlage", f"scan{t.number(1, 99)}.pdf"),
        ("Status", t.pick("Ingediend", "In behandeling", "Goedgekeurd")),
    ]
    return {"top": t.pick("Mijn registratie", "Persoonlijk dossier"), "title": t.pick("Activiteit categorie B", "Beroepsgebonden activiteit"), "rows": rows}, Truth(
        "B", "schermafdruk", Holder(t.holder.full), (met(kind, m, basis="stated", timed=False),), printed_points=points, status=None
    )


@DESIGNS.design(
    "kept-64",
    """<style>body{margin:0;font:15px/1.45 'Lato';width:460px;padding:18px} .h{border-bottom:1px solid #ddd;padding-bottom:10px;margin-bottom:10px} .h b{font-size:19px;display:block} small{color:#777}</style><div class="h"><b>{{subject}}</b>{{sender}}<br><small>aan {{to}} &middot; {{sent}}</small></div>{% for p in body %}<p>{{p}}</p>{% endfor %}""",
    (460, 0),
)
def thanks_mail(t: Teller) -> tuple[dict, Truth]:
    """A mail on a phone, after the meeting; the day it was sent is another one."""
    m, lead = t.meeting(EVENING + BY_DAY), t.person()
    word, kind = t.pick(("de netwerkbijeenkomst", "netwerkbijeenkomst"), ("het symposium (congres)", "congres"), ("de casuïstiekavond", "casuistiek"), ("de werkconferentie", "werkconferentie"))
    body = [
        f"Beste {t.holder.first},",
        f"{t.pick('Fijn dat je erbij was!', 'Dank voor je komst.')} Hierbij bevestigen we dat je op {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} aanwezig was bij {word} over {t.theme()}, {t.span(m, 'van {a} tot {b} uur', '{a}-{b} uur')}.",
        t.pick("Je kunt deze mail toevoegen aan je dossier.", "Bewaar deze mail als bewijs van aanwezigheid."),
        f"Tot ziens op {t.say(t.later(m.day, 60, 120), '{d} {month}')}!",
        f"{lead.full}<br>{t.pick(*t.words.groups)}",
    ]
    sent = t.say(t.later(m.day, 1, 6), "{d} {mon} {Y}", "{d}-{m}-{Y}") + f" {t.number(8, 18)}:{t.number(10, 59)}"
    return {"subject": t.pick("Bedankt voor je aanwezigheid", "Bevestiging aanwezigheid"), "sender": lead.full, "to": t.holder.full, "sent": sent, "body": body}, Truth(
        "B", "schermafdruk", Holder(t.holder.full), (met(kind, m),), status=None
    )


@DESIGNS.design(
    "kept-65",
    LOOK
    + """<style>body{margin:0;font:13px 'Liberation Sans';background:#eef1f4} .w{background:#fff;margin:20px;padding:16px} td{padding:9px 14px;border-bottom:1px solid #e3e7ea} .s{border-radius:9px;padding:2px 9px;background:#d9efdd} .x{background:#f3dcdc}</style><div class="w"><b>{{who}}</b> &rsaquo; {{menu}}<table>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table></div>""",
    (1100, 0),
)
def staff_portal(t: Teller) -> tuple[dict, Truth]:
    """A short list in a personnel portal; one did not come."""
    days, done = t.days(t.number(3, 6)), []
    rows, missed = [["Datum", "Opleiding", "Soort", "Duur", "Resultaat"]], t.number(0, 4)
    for place, day in enumerate(days):
        hours, (name, kind) = (t.pick(Decimal(2), Decimal(3), Decimal("2.5")), t.pick(("Interne scholing", "interne_scholing"), ("Congres", "congres"), ("Intervisie", "intervisie")))
        rows.append([t.say(day, "{dd}-{mm}-{Y}"), t.theme().capitalize(), name, t.long(hours, "comma", "clock"), '<span class="s x">Afwezig</span>' if place == missed else '<span class="s">Aanwezig</span>'])
        done += [] if place == missed else [on(kind, day, hours)]
    return {"who": t.holder.full, "menu": t.pick("Talent › Gevolgde activiteiten", "Mijn ontwikkeling › Historie"), "rows": rows}, Truth("B", "schermafdruk", Holder(t.holder.full), tuple(done), status=None)
