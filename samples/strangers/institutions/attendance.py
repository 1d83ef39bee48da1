"""Who was there: reports of calls, signature sheets of schools, gate logs, workshop lists; and polls, which prove nothing."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid
from samples.strangers.institutions.offices import none
from samples.strangers.teller import Meeting, Teller, met
from samples.truth import Participants, Truth


@DESIGNS.design(
    "gebruiksrapport-videobellen",
    """
<style>@page{size:A4 landscape;margin:12mm} body{font:9pt {{font}}} table{border-collapse:collapse;width:100%} th{background:#f2f2f2;text-align:left} td,th{border:1px solid #e0e0e0;padding:1.3mm 2mm} .a{margin-bottom:6mm}</style><h3>{{title}}</h3>{{top}}<br>{{table}}<p style="color:#888">{{foot}}</p>""",
    margins=True,
)
def call(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(4, 9))
    word, kind = t.pick(
        ("Intervisie regio", "intervisie"),
        ("Casuïstiekbespreking", "casuistiek"),
        ("Vakinhoudelijk overleg POH-GGZ", "vakinhoudelijk_overleg"),
    )
    form, length = t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}"), m.end - m.start
    rows, again = [], t.pick(*group)
    for p in group:
        come, gone = m.start + t.number(0, 4), m.end - t.number(0, 4)
        for first, last in ((come, come + 40), (come + 44, gone)) if p is again else ((come, gone),):
            rows.append((p.full, saying.clock(first), saying.clock(last), last - first, t.pick("Nee", "Ja")))
    day = t.say(m.day, form)
    top = grid(
        ("Onderwerp", "Vergader-ID", "Begonnen", "Beëindigd", t.pick("Minuten", "Duur (min.)"), "Deelnemers"),
        [
            (
                f"{word} {t.place()}",
                f"{t.number(800, 999)} {t.number(1000, 9999)} {t.number(1000, 9999)}",
                f"{day} {saying.clock(m.start)}",
                f"{day} {saying.clock(m.end)}",
                length,
                len(group),
            )
        ],
    )
    values = {
        "font": t.pick("Lato", "Liberation Sans"), "title": t.pick("Gebruiksrapport", "Rapport deelnemers", "Vergaderrapport"), "top": top,
        "table": grid(("Naam", t.pick("Deelgenomen om", "Toegetreden"), t.pick("Verlaten om", "Vertrokken"), "Minuten", "Gast"), rows),
        "foot": "Wie de verbinding kwijtraakt en terugkomt, staat hier meer dan eens.",
    }  # fmt: skip
    return values, Truth(
        "B", "presentielijst", activities=(met(kind, m),), participants=Participants(tuple(p.full for p in group))
    )


@DESIGNS.design(
    "tekenblad-ochtend-middag",
    """
<style>@page{size:A4 landscape;margin:11mm} body{font:9.5pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid #333;height:11.5mm;padding:0 2mm;text-align:left} th{height:8mm;background:{{colour}}} .k{display:flex;gap:9mm;margin-bottom:3mm} thead{display:table-header-group}</style><h3>{{title}}</h3><div class="k">{% for a,b in facts %}<span><u>{{a}}</u> {{b}}</span>{% endfor %}</div>{{table}}<p>{{foot}}</p>""",
)
def morning_and_afternoon(t: Teller) -> tuple[dict, Truth]:
    m, lunch = Meeting(t.day(), *t.pick((540, 990), (570, 960), (555, 1005), (600, 990))), t.pick(30, 45, 60)
    word, kind = t.pick(
        ("Interne scholing", "interne_scholing"),
        ("Werkconferentie", "werkconferentie"),
        ("Congresdag POH-GGZ", "congres"),
    )
    group = t.people(t.number(7, 13))
    here = [p is t.holder or t.chance(0.8) for p in group]
    rows = [
        (n, p.reversed, t.big(p), t.pick("V&amp;VN", "LV POH-GGZ", "NVvPO"), *(t.signature(26) if signed else t.pick("", "ziek") if part else "" for part in (0, 1)))
        for n, (p, signed) in enumerate(zip(group, here, strict=True), 1)
    ]  # fmt: skip
    values = {
        "font": t.pick("Liberation Sans", "DejaVu Sans Condensed"), "colour": t.pick("#eaeaea", "#d7e3fc"), "title": f"{t.pick(*t.words.schools)} – {t.pick('aftekenlijst', 'handtekeningenlijst', 'presentie')}",
        "facts": t.mixed([("Bijeenkomst", f"{word}: {t.theme()}"), (t.pick("Dag", "Datum"), t.say(m.day)), (t.pick("Tijd", "Uren"), f"{t.span(m)}, lunch {lunch} minuten"), ("Zaal", f"{t.number(1, 4)}.{t.number(10, 40)}")]),
        "table": grid(("Nr", "Naam, voorletter", "BIG-nummer", "Vereniging", "Handtekening ochtend", "Handtekening middag"), rows), "foot": "Tweemaal tekenen. Zonder handtekening geen punten.",
    }  # fmt: skip
    signed = sum(here)
    people = Participants(tuple(p.reversed for p, one in zip(group, here, strict=True) if one))
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met(kind, m, m.hours - Decimal(lunch) / 60),),
        participants=people,
        signatures=2 * signed,
    )


@DESIGNS.design(
    "scanlijst-ingang",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt {{font}}} .c{columns:2;column-gap:10mm} .c div{border-bottom:1px dotted #999;display:flex;justify-content:space-between;padding:1mm 0;break-inside:avoid} .b{background:{{colour}};color:#fff;padding:4mm}</style><div class="b"><b>{{title}}</b><br>{{when}}</div><p>{{note}}</p><div class="c">{% for a,b in rows %}<div><span>{{a}}</span><span>{{b}}</span></div>{% endfor %}</div><p>{{sum}}</p>""",
)
def gate(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(10, 22))
    rows = [(p.full, saying.clock(m.start - t.number(2, 25))) for p in sorted(group, key=lambda p: p.core)]
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Sans"), "colour": t.pick("#3f37c9", "#606c38"), "title": f"{t.pick('Aanwezigen', 'Gescande bezoekers')} netwerkbijeenkomst POH-GGZ {t.place()}",
        "when": f"{t.say(m.day, *saying.WORDS)} · {t.span(m, '{a} - {b} uur', 'van {a} tot {b} uur')}", "note": t.pick("Achter de naam: tijdstip van de scan bij binnenkomst.", "Scantijd per bezoeker"), "rows": rows, "sum": f"{len(rows)} personen. Lijst gesloten om {saying.clock(m.start + 10)}.",
    }  # fmt: skip
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met("netwerkbijeenkomst", m),),
        participants=Participants(tuple(p.full for p in group)),
    )


@DESIGNS.design(
    "workshopindeling-afgevinkt",
    """
<style>@page{size:A4;margin:15mm} body{font:10pt {{font}}} h2{margin:0} table{width:100%;border-collapse:collapse;margin-top:4mm} tr:nth-child(odd) td{background:#f5f5f5} td,th{padding:1.8mm;text-align:left} .m{color:{{colour}};font-size:12pt}</style><h2>{{title}}</h2><div class="m">{{when}}</div><p>{{org}}</p>{{table}}<p>{{foot}}</p>""",
)
def workshops(t: Teller) -> tuple[dict, Truth]:
    m, pause = Meeting(t.day(), *t.pick((780, 1020), (540, 750), (810, 1050))), t.pick(15, 30)
    group = t.people(t.number(8, 14))
    here = [p is t.holder or t.chance(0.8) for p in group]
    rows = [
        (p.core, p.before, p.first, f"W{t.number(1, 5)}", "✓" if one else "–")
        for p, one in zip(group, here, strict=True)
    ]
    values = {
        "font": t.pick("DejaVu Sans", "DejaVu Sans Condensed"), "colour": t.pick("#9d4edd", "#d90429"), "title": t.pick("Werkconferentie Wijkgericht werken: deelnemers", "Deelnemerslijst regionale werkconferentie GGZ"),
        "when": f"{t.say(m.day)}, {t.span(m)} (inclusief {pause} minuten pauze)", "org": t.pick(*t.words.groups),
        "table": grid(("Achternaam", "Tussenv.", "Voornaam", "Workshop", "Was er"), rows), "foot": "– : aangemeld, niet gekomen.",
    }  # fmt: skip
    whole = [f"{p.core} {p.before} {p.first}".replace("  ", " ") for p in group]
    people = Participants(
        tuple(n for n, one in zip(whole, here, strict=True) if one),
        tuple(n for n, one in zip(whole, here, strict=True) if not one),
    )
    return values, Truth(
        "B",
        "presentielijst",
        activities=(met("werkconferentie", m, m.hours - Decimal(pause) / 60),),
        participants=people,
    )


@DESIGNS.design(
    "datumprikker",
    """
<style>body{margin:0;padding:22px;font:14px 'Lato'} table{border-collapse:collapse} td,th{border:1px solid #ddd;padding:8px 12px;text-align:center} .y{background:#b7e4c7} .n{background:#ffccd5}</style><h2>{{title}}</h2><p>{{ask}}</p><table><tr><th></th>{% for d in days %}<th>{{d}}</th>{% endfor %}</tr>{% for p,c in rows %}<tr><td>{{p}}</td>{% for x in c %}<td class="{{'y' if x else 'n'}}">{{'✓' if x else '✗'}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    screen=(820, 0),
)
def poll(t: Teller) -> tuple[dict, Truth]:
    days = t.days(t.number(3, 5))
    return {
        "title": t.pick("Wanneer kun jij? Intervisie", "Prikker: nieuwe datum POH-overleg"), "ask": f"{t.holder.full} vraagt: wie kan wanneer? Steeds van {t.span(t.meeting(), '{a} tot {b} uur')}. Sluit op {t.say(t.earlier(days[0]), '{d} {month} {Y}')}.",
        "days": [t.say(d, "{wd2} {d} {mon} {Y}") for d in days], "rows": [(p.first, [t.chance(0.6) for _ in days]) for p in t.people(t.number(3, 6))],
    }, none(t, "planning")  # fmt: skip


@DESIGNS.design(
    "wachtlijstbericht",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt {{font}}} .b{border:1px solid {{colour}};border-radius:3mm;padding:6mm} dt{font-weight:bold} dd{margin:0 0 2mm}</style><p style="color:{{colour}}">{{org}}</p><div class="b"><h3>{{title}}</h3><dl>{% for a,b in facts %}<dt>{{a}}</dt><dd>{{b}}</dd>{% endfor %}</dl></div>{% for p in paras %}<p>{{p}}</p>{% endfor %}""",
)
def waiting(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((570, 990), (780, 1020), (1140, 1290)))
    return {
        "font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#118ab2", "#8f2d56"), "org": t.pick(*t.words.schools), "title": t.pick("Uw inschrijving is ontvangen", "U staat op de wachtlijst", "Boekingsbevestiging"),
        "facts": t.mixed([("Cursus", t.pick(*t.words.courses)), ("Deelnemer", t.holder.full), ("Cursusdatum", t.say(m.day)), ("Tijd", t.span(m)), ("Contacturen", t.long(m.hours, "comma")), ("Kosten", f"€ {t.number(90, 400)},00")]),
        "paras": ["U ontvangt uiterlijk een week vooraf bericht over de locatie.", f"Kosteloos annuleren kan tot {t.say(t.earlier(m.day), '{d} {month} {Y}')}."],
    }, none(t, "inschrijving")  # fmt: skip


@DESIGNS.design(
    "vergaderagenda",
    """
<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 {{font}}} td{padding:1.2mm 5mm 1.2mm 0;vertical-align:top} h2{color:{{colour}}}</style><h2>{{title}}</h2><p>{{when}}</p><p>{{to}}</p><table>{% for a,b,c in rows %}<tr><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def agenda(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    people = t.people(4)
    points = (
        "Opening",
        "Vaststellen verslag vorige vergadering",
        f"{t.theme().capitalize()} (ter bespreking)",
        "Begroting (ter besluitvorming)",
        "Rondvraag",
        "Sluiting",
    )
    return {
        "font": t.pick("Liberation Serif", "Lato"), "colour": t.pick("#212529", "#0b7285"), "title": t.pick("Agenda kwaliteitswerkgroep GGZ", "Vergaderstukken POH-overleg", "Agenda netwerkbijeenkomst"),
        "when": f"{t.say(m.day, *saying.WORDS[:2])}, {t.span(m)}, {t.place()}", "to": f"Aan: {', '.join(p.full for p in people)}", "rows": [(f"{n}.", point, f"{t.pick(5, 10, 20)} min") for n, point in enumerate(points, 1)],
        "foot": f"Verhinderd? Meld u af vóór {t.say(t.earlier(m.day, 2, 10), '{d} {month}')} bij het secretariaat.",
    }, none(t, "agenda")  # fmt: skip
