"""Forms of associations and institutions, filled in; answers to a survey; two reports in one file."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.institutions import DESIGNS, grid
from samples.strangers.institutions.offices import none
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Participants, Truth

CHOICES = {"Intervisie": "intervisie", "Supervisie": "supervisie", "Casuïstiekbespreking": "casuistiek", "Netwerkbijeenkomst": "netwerkbijeenkomst", "Kwaliteitswerkgroep": "kwaliteitswerkgroep", "Werkconferentie": "werkconferentie"}  # fmt: skip


@DESIGNS.design(
    "vragenlijst-antwoorden",
    """
<style>@page{size:A4;margin:16mm} body{font:11pt {{font}};background:#fff} .t{border-top:4mm solid {{colour}};padding:4mm 0} .q{border:1px solid #ddd;border-radius:2mm;padding:3mm 5mm;margin:3mm 0;break-inside:avoid} .q b{font-weight:600} .q div{margin-top:1.5mm} .r{color:#c00}</style><div class="t"><h2>{{title}}</h2><small>{{sent}}</small></div>{% for a,b in items %}<div class="q"><b>{{loop.index}}. {{a}} <span class="r">*</span></b><div>{{b}}</div></div>{% endfor %}""",
    margins=True,
)
def survey(t: Teller) -> tuple[dict, Truth]:
    m, word = t.meeting(EVENING + BY_DAY), t.pick(*CHOICES)
    options = t.some(list(CHOICES), len(CHOICES))
    stated = t.chance(0.4)
    amount = [
        (
            t.pick("Hoeveel uur duurde de bijeenkomst (zonder pauze)?", "Hoelang duurde het?"),
            t.long(m.hours, "comma", "words", "minutes"),
        )
    ]
    if not stated:
        amount = [
            (t.pick("Hoe laat begon de bijeenkomst?", "Begintijd"), saying.clock(m.start)),
            (t.pick("En hoe laat was het afgelopen?", "Eindtijd"), saying.clock(m.end)),
        ]
    items = [
        (t.pick("Wat is je naam?", "Je volledige naam", "Wie vult dit in?"), t.holder.full),
        (
            t.pick("Om welke activiteit gaat het?", "Soort activiteit"),
            "<br>".join(f"{'◉' if one == word else '○'} {one}" for one in options),
        ),
        (
            t.pick("Op welke dag vond de bijeenkomst plaats?", "Wanneer was het?"),
            t.say(m.day, "{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d} {month} {Y}"),
        ),
        *amount,
        ("Wat heb je geleerd?", t.told(2)),
        ("Wanneer is de volgende bijeenkomst?", t.say(t.later(m.day, 25, 60), "{d}-{m}-{Y}")),
        ("Welk cijfer geef je?", t.number(6, 10)),
    ]
    sent = t.later(m.day, 1, 12)
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Sans"), "colour": t.pick("#673ab7", "#00796b", "#c2185b"), "title": t.pick("Registratie deskundigheidsbevordering", "Terugkoppeling bijeenkomst POH-GGZ (Antwoorden)"),
        "sent": f"Ingezonden {t.say(sent, '{d}-{m}-{Y}')} {saying.clock(t.number(500, 1300))} · antwoord {t.number(2, 60)} van {t.number(61, 90)}", "items": items,
    }  # fmt: skip
    activity = met(CHOICES[word], m, basis="stated", timed=False) if stated else met(CHOICES[word], m)
    return values, Truth("B", "formulier", Holder(t.holder.full), (activity,))


@DESIGNS.design(
    "verenigingsformulier",
    """
<style>@page{size:A4;margin:14mm} body{font:9.5pt {{font}}} .r{display:flex;gap:3mm;margin:2.5mm 0} .f{flex:1;border:1px solid {{colour}};border-radius:1mm;padding:1mm 2mm 2mm;min-height:11mm} .f small{display:block;color:{{colour}};font-size:7pt} .p{font:15pt {{pen}};color:#1b2a6b} .k{display:grid;grid-template-columns:repeat(3,1fr);gap:1.5mm}</style><h2 style="color:{{colour}}">{{title}}</h2><p>{{note}}</p><div class="k">{% for c,w in boxes %}<span>{{'☒' if c else '☐'}} {{w}}</span>{% endfor %}</div>{% for row in rows %}<div class="r">{% for a,b in row %}<div class="f"><small>{{a}}</small><span class="p">{{b}}</span></div>{% endfor %}</div>{% endfor %}<p>{{small}}</p>""",
)
def association(t: Teller) -> tuple[dict, Truth]:
    m, word = t.meeting(EVENING + BY_DAY), t.pick(*CHOICES)
    stated = t.chance(0.5)
    amount = (
        [("Aantal uren (netto)", saying.comma(m.hours))]
        if stated
        else [("Begintijd", saying.clock(m.start, ".")), ("Eindtijd", saying.clock(m.end, "."))]
    )
    rows = [
        [("Naam lid", t.holder.full), ("Registratienummer", t.register(t.holder))],
        [("Datum activiteit", t.say(m.day, *saying.BY_HAND)), *amount],
        [("Onderwerp", t.theme()), ("Aantal bijlagen", t.number(1, 4))],
        [("Handtekening lid", t.signature(32)), ("Ingevuld op", t.say(t.later(m.day, 4, 40), *saying.BY_HAND))],
    ]
    values = {
        "font": t.pick("Liberation Sans", "Lato"), "pen": t.pick("'Dancing Script'", "'Comic Neue'", "Rufscript", "Breip"), "colour": t.pick("#1f6f8b", "#a4133c", "#386641"),
        "title": t.pick("Formulier beroepsgebonden activiteit (categorie B)", "Aanmeldformulier B-activiteit"), "note": t.pick("Eén formulier per activiteit. Kruis de soort aan.", "Soort activiteit (één keuze):"),
        "boxes": [(one == word, one) for one in t.some(list(CHOICES), len(CHOICES))], "rows": rows, "small": f"Versie {t.number(1, 6)}.{t.number(0, 9)} – {t.pick(*saying.MONTHS)} {t.year - 1}. Bewaar een kopie.",
    }  # fmt: skip
    activity = met(CHOICES[word], m, basis="stated", timed=False) if stated else met(CHOICES[word], m)
    return values, Truth("B", "formulier", Holder(t.holder.full, t.register(t.holder)), (activity,), signatures=1)


@DESIGNS.design(
    "instellingsformulier-intervisie",
    """
<style>@page{size:A4;margin:17mm} body{font:10.5pt {{font}}} table{width:100%;border-collapse:collapse;margin-bottom:5mm} td,th{border:1px solid #777;padding:2mm;text-align:left;vertical-align:top} .k td:nth-child(odd){background:{{colour}};width:24%} .q{color:#777;font-size:8pt;text-align:right}</style><div class="q">{{code}}</div><h3>{{title}}</h3><table class="k">{% for row in facts %}<tr>{% for a,b in row %}<td>{{a}}</td><td>{{b}}</td>{% endfor %}</tr>{% endfor %}</table>{{people}}{% for h,p in items %}<b>{{h}}</b><p>{{p}}</p>{% endfor %}""",
)
def institution_form(t: Teller) -> tuple[dict, Truth]:
    m, way = t.meeting(), t.pick("times", "dagdeel", "hours", "pause")
    here, away = t.people(t.number(3, 7)), t.people(t.number(1, 3), holder=False)
    amount = {
        "times": ("Tijdstip", t.span(m)), "dagdeel": ("Tijdsduur", t.pick("1 dagdeel", "een dagdeel")), "hours": (t.pick("Tijdsduur", "Uren"), t.long(m.hours, "comma", "half", "mixed")), "pause": ("Tijdstip", f"{t.span(m)} (waarvan een kwartier pauze)"),
    }[way]  # fmt: skip
    facts = t.mixed(
        [
            (t.pick("Bijeenkomst d.d.", "Datum", "Dagtekening bijeenkomst"), t.say(m.day)),
            amount,
            ("Methodiek", t.pick("Balint", "roddelmethode", "tienstappenmethode")),
            ("Voorzitter", t.pick(*here).full),
        ]
    )
    rows = [(p.full, "POH-GGZ", t.signature(22)) for p in here] + [
        (p.full, "POH-GGZ", t.pick("afwezig m.k.", "afgemeld (verlof)", "afwezig z.k.")) for p in away
    ]
    values = {
        "font": t.pick("Liberation Sans", "Linux Biolinum O", "FreeSans"), "colour": t.pick("#edf6f9", "#fefae0", "#e9ecef"), "code": f"F-{t.number(100, 999)} intervisie / versie {t.number(2, 8)} / {t.say(t.day().replace(year=t.year - 2, day=1), '{dd}-{mm}-{Y}')}",
        "title": t.pick("Registratieformulier intervisie", "Vastlegging intervisiebijeenkomst"), "facts": [facts[:2], facts[2:]], "people": grid((t.pick("Deelnemer", "Naam"), "Functie", "Paraaf"), rows),
        "items": [("Vraagstelling", t.theme().capitalize()), ("Samenvatting", t.told(3)), ("Afgesproken", f"Volgende keer: {t.say(t.later(m.day, 30, 60), '{d} {month} {Y}', '{d}-{m}-{Y}')}")],
    }  # fmt: skip
    activity = {
        "times": met("intervisie", m),
        "dagdeel": on("intervisie", m.day),
        "hours": met("intervisie", m, basis="stated", timed=False),
        "pause": met("intervisie", m, m.hours - Decimal("0.25")),
    }[way]
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "intervisieformulier", activities=(activity,), participants=people, signatures=len(here))


@DESIGNS.design(
    "bundel-van-verslagen",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.45 {{font}}} section+section{page-break-before:always} .k{display:grid;grid-template-columns:1fr 1fr;background:{{colour}};padding:4mm;gap:1mm} h2{font-size:15pt}</style>{% for s in parts %}<section><small>{{org}}</small><h2>{{s.title}}</h2><div class="k">{% for a,b in s.facts %}<span><b>{{a}}</b> {{b}}</span>{% endfor %}</div><p><b>{{here}}</b> {{names}}</p>{% for p in s.paras %}<p>{{p}}</p>{% endfor %}</section>{% endfor %}""",
)
def bundle(t: Teller) -> tuple[dict, Truth]:
    word, kind = t.pick(
        ("casuïstiekbespreking", "casuistiek"),
        ("intervisie", "intervisie"),
        ("vakinhoudelijk overleg", "vakinhoudelijk_overleg"),
    )
    meetings, group = t.meetings(t.number(2, 4), usual=0.5), t.people(t.number(4, 7))
    first, second = t.pick("Datum:", "Gehouden:", "Dag:"), t.pick("Tijd:", "Van–tot:", "Begin/einde:")
    form, span = (
        t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{wd} {d} {month} {Y}"),
        t.pick("{a} - {b} uur", "{a}–{b}", "{a} / {b} uur"),
    )
    parts = [
        {"title": f"Verslag {word} nr. {n}", "facts": [(first, t.say(m.day, form)), (second, t.span(m, span)), ("Locatie:", t.place()), ("Notulist:", t.pick(*group).full)], "paras": [f"Onderwerp: {t.theme()}.", t.told(4), t.told(2)]}
        for n, m in enumerate(meetings, 1)
    ]  # fmt: skip
    values = {
        "font": t.pick("Lato", "Liberation Serif"),
        "colour": t.pick("#f1faee", "#fff1e6"),
        "org": t.pick(*t.words.practices),
        "parts": parts,
        "here": t.pick("Aanwezig:", "Deelnemers:", "Erbij waren:"),
        "names": saying.listed([p.full for p in group]),
    }
    return values, Truth(
        "B",
        "notulen",
        activities=tuple(met(kind, m) for m in meetings),
        participants=Participants(tuple(p.full for p in group)),
    )


@DESIGNS.design(
    "app-op-telefoon",
    """
<style>body{margin:0;font:15px 'Lato';background:#fff} .s{background:{{colour}};color:#fff;padding:10px 16px;display:flex;justify-content:space-between} .i{padding:14px 16px;border-bottom:1px solid #eee} .i small{color:#888;display:block} .b{margin:18px;background:#2a9d8f;color:#fff;text-align:center;padding:12px;border-radius:8px}</style><div class="s"><span>{{clock}}</span><span>{{battery}} %</span></div><div class="s"><b>‹ {{app}}</b></div>{% for a,b in facts %}<div class="i"><small>{{a}}</small>{{b}}</div>{% endfor %}<div class="b">{{done}}</div>""",
    screen=(400, 0),
)
def phone(t: Teller) -> tuple[dict, Truth]:
    m, word = t.meeting(EVENING + BY_DAY), t.pick("Interne scholing", "Congres", "Meldcodetraining")
    kind = {"Interne scholing": "interne_scholing", "Congres": "congres", "Meldcodetraining": "meldcode"}[word]
    values = {
        "colour": t.pick("#1d3557", "#6d23b6", "#00695c"), "clock": saying.clock(t.number(480, 1380)), "battery": t.number(11, 99), "app": t.pick("Mijn leren", "Academie-app"),
        "facts": [("Activiteit", f"{word}: {t.theme()}"), ("Deelnemer", t.holder.full), *t.mixed([("Datum", t.say(m.day)), ("Tijd", t.span(m, "{a} - {b}", "{a}–{b}", sign=":")), ("Docent", t.person().full)])],
        "done": t.pick("✓ Aanwezigheid bevestigd", "✓ Je was erbij"),
    }  # fmt: skip
    return values, Truth("B", "schermafdruk", Holder(t.holder.full), (met(kind, m),), status=None)


@DESIGNS.design(
    "reiskostendeclaratie",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt {{font}}} table{width:100%;border-collapse:collapse} td,th{border:1px solid #555;padding:1.8mm;text-align:left} th{background:{{colour}}}</style><h3>{{title}}</h3><p>{{who}}</p>{{table}}<p>{{sum}}</p><div style="display:flex;gap:20mm"><span>Medewerker<br>{{s1}}</span><span>Leidinggevende<br>{{s2}}</span></div>""",
)
def travel(t: Teller) -> tuple[dict, Truth]:
    days, km = t.days(t.number(3, 7)), t.number(12, 80)
    rows = [
        (
            t.say(d, "{dd}-{mm}-{Y}"),
            t.pick("intervisie", "scholing", "netwerkbijeenkomst", "POH-overleg"),
            f"{t.place()} v.v.",
            km,
            f"€ {saying.comma(Decimal(km * 23) / 100)}",
        )
        for d in days
    ]
    return {
        "font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#dee2e6", "#d8e2dc"), "title": t.pick("Declaratieformulier reiskosten", "Kilometerdeclaratie"), "who": f"{t.holder.full} · IBAN NL00 TEST 0{t.number(10**8, 10**9)}",
        "table": grid(("Datum", "Reden", "Traject", "Km", "Bedrag"), rows), "sum": f"Totaal {km * len(days)} km à € 0,23", "s1": t.signature(28), "s2": t.signature(28),
    }, none(t, "declaratie")  # fmt: skip
