"""Screen prints and printed mails."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import BY_DAY, LONG, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design(
    "dossierpagina-scherm",
    """
<style>body{margin:0;font:14px 'Liberation Sans';background:#f4f5f7} nav{background:{{colour}};color:#fff;padding:12px 24px;display:flex;gap:28px} main{padding:20px 24px} table{background:#fff;border-collapse:collapse;width:100%} td,th{padding:9px 10px;border-bottom:1px solid #e3e3e3;text-align:left} .b{background:#dff3e2;border-radius:9px;padding:2px 9px;font-size:12px}</style>
<nav><b>MijnDossier</b><span>Overzicht</span><span>Activiteiten</span><span>Berichten (2)</span><span style="margin-left:auto">{{name}}</span></nav><main><h2>{{title}}</h2><p>Registratieperiode {{period}}</p><table><tr>{% for h in head %}<th>{{h}}</th>{% endfor %}</tr>{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table></main>""",
    screen=(1180, 0),
)
def dossier(t: Teller) -> tuple[dict, Truth]:
    kinds = {
        "Intervisie": "intervisie",
        "Casuïstiek": "casuistiek",
        "Netwerkbijeenkomst": "netwerkbijeenkomst",
        "Kwaliteitswerkgroep": "kwaliteitswerkgroep",
    }
    meetings, form = t.meetings(t.number(3, 7), usual=0.4), t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    words = [t.pick(*kinds) for _ in meetings]
    rows = [
        (
            t.say(m.day, form),
            w,
            saying.comma(m.hours),
            int(m.hours),
            f"<span class='b'>{t.pick('Ingediend', 'Goedgekeurd')}</span>",
        )
        for m, w in zip(meetings, words, strict=True)
    ]
    values = {
        "colour": t.pick("#00539b", "#6b2c91"),
        "name": t.holder.full,
        "title": "Zelf toegevoegde activiteiten (categorie B)",
        "period": f"01-01-{t.year - 2} t/m 31-12-{t.year + 2}",
        "head": ("Datum", "Soort activiteit", "Uren", "Punten", "Status"),
        "rows": rows,
    }
    return values, Truth(
        "B",
        "schermafdruk",
        Holder(t.holder.full),
        tuple(met(kinds[w], m, basis="stated", timed=False) for m, w in zip(meetings, words, strict=True)),
        status=None,
    )


@DESIGNS.design(
    "vergadering-deelnemers-scherm",
    """
<style>body{margin:0;font:13px 'Lato';background:#fff;color:#222;display:flex} aside{width:190px;background:#2b2b40;color:#ddd;padding:16px;min-height:500px} aside div{padding:7px 0} main{padding:18px 26px;flex:1} .c{display:flex;gap:16px;margin:12px 0} .c div{border:1px solid #e1e1e1;border-radius:6px;padding:10px 14px} .c small{display:block;color:#777} li{margin:6px 0}</style>
<aside><div>Activiteit</div><div>Chat</div><div><b>Agenda</b></div><div>Bestanden</div></aside><main><h2>{{title}}</h2><div>{{when}}</div><div class="c">{% for a,b in cards %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div><h3>Deelgenomen ({{names|length}})</h3><ul>{% for n in names %}<li>{{n}}</li>{% endfor %}</ul></main>""",
    screen=(1000, 0),
)
def recap(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(4, 8))
    what, kind = t.pick(
        ("Intervisie online", "intervisie"),
        ("Netwerkbijeenkomst POH-GGZ (online)", "netwerkbijeenkomst"),
        ("Casuïstiekoverleg", "casuistiek"),
    )
    values = {
        "title": what,
        "when": f"{t.say(m.day, '{wd} {d} {month} {Y}', '{wd2} {d}-{m}-{Y}')} {t.span(m, '{a} - {b}', '{a} – {b}', sign=':')}",
        "cards": [("Deelnemers", len(group)), ("Duur", t.long(m.hours, "mixed", "comma")), ("Opname", "geen")],
        "names": [p.full for p in group],
    }
    return values, Truth(
        "B",
        "schermafdruk",
        activities=(met(kind, m, basis="stated"),),
        participants=Participants(tuple(p.full for p in group)),
        status=None,
    )


@DESIGNS.design(
    "bedankmail-webinar",
    """
<style>@page{size:A4;margin:15mm} body{font:10.5pt 'Liberation Sans'} .n{font-size:13pt;font-weight:bold;border-bottom:2px solid #000;padding-bottom:1mm} .h{display:grid;grid-template-columns:32mm 1fr;margin:4mm 0 8mm} .h b{font-weight:bold}</style>
<div class="n">{{name}}</div><div class="h">{% for a,b in head %}<b>{{a}}</b><span>{{b}}</span>{% endfor %}</div>{% for p in paras %}<p>{{p}}</p>{% endfor %}""",
)
def webinar_mail(t: Teller) -> tuple[dict, Truth]:
    m, school, sender = (
        t.meeting(((1200, 1290), (1170, 1260), (1140, 1260), (720, 780))),
        t.pick(*t.words.schools),
        t.person(),
    )
    body, points = t.pick("V&amp;VN", "NVvPO", "het NIP"), t.pick("1", "2")
    course = t.pick(*t.words.courses)
    head = [
        ("Van:", f"{school} &lt;noreply@scholing.example&gt;"),
        ("Verzonden:", f"{t.say(t.later(m.day, 1, 4), '{wd} {d} {month} {Y}')} 09:{t.number(10, 59)}"),
        ("Aan:", t.holder.full),
        ("Onderwerp:", f"Bewijs van deelname webinar {course}"),
    ]
    paras = [
        f"Beste {t.holder.first},",
        f"Bedankt voor je deelname aan het webinar '{course}' op {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}', '{d}-{m}-{Y}')}{', ' + t.span(m, '{a} - {b} uur') if t.chance(1) else ''}.",
        f"Het webinar is geaccrediteerd door {body} voor {points} {'punt' if points == '1' else 'punten'}. Deze mail geldt als bewijs van deelname.",
        "De terugkijklink blijft tot 30 dagen na de uitzending beschikbaar.",
        f"Groet,<br>{sender.full}<br>{school}",
    ]
    return {"name": t.holder.full, "head": head, "paras": paras}, Truth(
        "B", "e-mail", Holder(t.holder.full), (met("scholing_elders", m),), printed_points=points
    )


@DESIGNS.design(
    "mail-bevestigt-aanwezigheid",
    """
<style>@page{size:A4;margin:18mm} body{font:11pt 'DejaVu Sans'} .h p{margin:0} .q{border-left:2px solid #1e90ff;padding-left:4mm;color:#333;margin-top:6mm}</style><div class="h">{% for a,b in head %}<p><b>{{a}}</b> {{b}}</p>{% endfor %}</div><hr>{% for p in paras %}<p>{{p}}</p>{% endfor %}
<div class="q">{% for a,b in quoted %}<div><b>{{a}}</b> {{b}}</div>{% endfor %}<p>{{ask}}</p></div>""",
    margins=True,
)
def replied(t: Teller) -> tuple[dict, Truth]:
    m, sender = t.meeting(), t.person()
    what, kind = t.pick(
        ("de netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"),
        ("de casuïstiekavond", "casuistiek"),
        ("de werkconferentie GGZ", "werkconferentie"),
    )
    sent = t.later(m.day, 8, 30)
    asked = t.earlier(sent, 1, 4)
    head = [
        ("From:", sender.full),
        ("Sent:", f"{t.say(sent, '{wd} {d} {month} {Y}')} 14:{t.number(10, 59)}"),
        ("To:", t.holder.full),
        ("Subject:", f"RE: bewijs {what[3:]}"),
    ]
    paras = [
        f"Dag {t.holder.first},",
        f"Hierbij bevestig ik dat jij aanwezig bent geweest bij {what} van {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}', '{d}-{m}-{Y}')}. We begonnen om {saying.clock(m.start, '.')} uur en waren om {saying.clock(m.end, '.')} uur klaar.",
        f"Vriendelijke groet,<br>{sender.full}<br>{t.pick(*t.words.groups)} | werkdagen ma, di, do | 06-00000000",
    ]
    quoted = [("Van:", t.holder.full), ("Verzonden:", f"{t.say(asked, '{wd} {d} {month} {Y}')} 20:{t.number(10, 59)}")]
    return {
        "head": head,
        "paras": paras,
        "quoted": quoted,
        "ask": "Zou je mij voor mijn registratie willen bevestigen dat ik er was? Alvast bedankt.",
    }, Truth("B", "e-mail", Holder(t.holder.full), (met(kind, m),))


@DESIGNS.design(
    "cursuspagina-voltooid-scherm",
    """
<style>body{margin:0;font:15px 'Lato';background:#eef1f4} .k{background:#fff;margin:24px auto;width:640px;border-radius:12px;padding:24px 30px} .o{color:#1a7f37;font-weight:700} h1{font-size:24px;margin:8px 0} .g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px;margin-top:18px} .g small{display:block;color:#6b7280}.p{height:8px;background:#1a7f37;border-radius:4px}</style>
<div class="k"><div class="o">✔ {{done}}</div><h1>{{course}}</h1><div class="p"></div><p>{{who}}</p><div class="g">{% for a,b in facts %}<div><small>{{a}}</small>{{b}}</div>{% endfor %}</div></div>""",
    screen=(720, 0),
)
def course_page(t: Teller) -> tuple[dict, Truth]:
    day, hours = t.day(), t.pick(Decimal(1), Decimal("1.5"), Decimal(2), Decimal("2.5"))
    course, kind = t.pick(
        ("Meldcode voor huisartsenpraktijken", "meldcode"),
        ("Zelfstudie: vakliteratuur slaapproblemen", "zelfstudie"),
        ("Zelfstudiemodule psychofarmaca", "zelfstudie"),
    )
    facts = t.mixed(
        [
            ("Afgerond", t.say(day, "{d} {month} {Y}", "{dd}-{mm}-{Y}")),
            (t.pick("Studietijd", "Tijdsinvestering"), t.long(hours, "comma", "minutes")),
            ("Score", f"{t.number(70, 100)}%"),
            ("Gestart", t.say(t.earlier(day, 3, 20), "{d} {month} {Y}")),
            ("Geldig tot", t.say(day.replace(year=day.year + 2, day=1), "{d} {month} {Y}")),
        ]
    )
    return {
        "done": t.pick("Voltooid", "Module afgerond"),
        "course": course,
        "who": f"Cursist: {t.holder.full}",
        "facts": facts,
    }, Truth("B", "schermafdruk", Holder(t.holder.full), (on(kind, day, hours),), status=None)


@DESIGNS.design(
    "telefoonapp-scherm",
    """
<style>body{margin:0;font:16px 'Lato';background:#fff} .s{font-size:12px;padding:6px 16px;display:flex;justify-content:space-between} header{padding:14px 16px;font-size:20px;font-weight:700;border-bottom:1px solid #ddd} .f{padding:10px 16px;border-bottom:1px solid #eee} .f small{color:#888;display:block;font-size:12px} .b{margin:18px 16px;background:{{colour}};color:#fff;text-align:center;border-radius:24px;padding:12px}</style>
<div class="s"><span>{{clock}}</span><span>▲ 78%</span></div><header>‹ Activiteit</header>{% for a,b in facts %}<div class="f"><small>{{a}}</small>{{b}}</div>{% endfor %}<div class="b">Bewijsstuk toevoegen</div>""",
    screen=(390, 0),
)
def phone_app(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    word, kind = t.pick(
        ("Intervisie", "intervisie"),
        ("Supervisie", "supervisie"),
        ("Netwerkbijeenkomst", "netwerkbijeenkomst"),
        ("Casuïstiekbespreking", "casuistiek"),
    )
    stated = t.chance(0.6)
    facts = [
        ("Type", word),
        *t.mixed(
            [
                ("Datum", t.say(m.day, "{d} {mon} {Y}", "{dd}-{mm}-{Y}", "{wd2} {d} {mon} {Y}")),
                ("Duur", t.long(m.hours, "mixed", "comma")) if stated else ("Tijd", t.span(m, "{a} – {b}", sign=":")),
                ("Locatie", t.place()),
            ]
        ),
        ("Deelnemer", t.holder.full),
        ("Toegevoegd op", t.say(t.later(m.day), "{d} {mon} {Y}")),
    ]
    return {"colour": t.pick("#e4572e", "#17bebb"), "clock": saying.clock(t.number(480, 1300)), "facts": facts}, Truth(
        "B",
        "schermafdruk",
        Holder(t.holder.full),
        (met(kind, m, basis="stated", timed=False) if stated else met(kind, m),),
        status=None,
    )


@DESIGNS.design(
    "werkconferentie-mail-met-programma",
    """
<style>@page{size:A4;margin:16mm} body{font:10.5pt 'FreeSans'} .b{background:{{colour}};color:#fff;padding:6mm;font-size:16pt} td{padding:1mm 5mm 1mm 0}</style><div class="b">{{title}}</div>{% for p in paras %}<p>{{p}}</p>{% endfor %}<table>{% for a,b in slots %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{bye}}</p>""",
)
def conference(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(LONG + BY_DAY[:1])
    slots = [
        (saying.clock(m.start), "Start"),
        (saying.clock(m.start + 60), "Plenair deel"),
        (saying.clock((m.start + m.end) // 2 // 15 * 15), "Deelsessies"),
        (saying.clock(m.end), "Einde"),
    ]
    paras = [
        f"Beste {t.holder.full},",
        f"Wat fijn dat je er was! Op {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} nam je deel aan onze werkconferentie in {t.place()}. Met deze brief kun je je deelname aantonen.",
        "Zo zag de dag eruit:",
    ]
    values = {
        "colour": t.pick("#386641", "#bc4749"),
        "title": f"Werkconferentie {t.theme()}",
        "paras": paras,
        "slots": slots,
        "bye": f"Hartelijke groet, mede namens de organisatie,<br>{t.person().full}",
    }
    return values, Truth(
        "B",
        "deelnamebewijs",
        Holder(t.holder.full),
        (
            Activity(
                "werkconferentie",
                m.day.isoformat(),
                None,
                saying.clock(m.start),
                saying.clock(m.end),
                number(m.hours),
                "from_times",
            ),
        ),
    )
