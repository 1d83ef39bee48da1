"""Minutes and reports of meetings, as people type them."""
# ruff: noqa: E501  (style sheets read better in one line each)

from samples.strangers import saying
from samples.strangers.open import DESIGNS
from samples.strangers.teller import BY_DAY, Teller, met
from samples.truth import Holder, Participants, Truth


@DESIGNS.design(
    "notulen-kop-in-tabel",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt {{font}};color:#111} h1{font-size:17pt;color:{{colour}};font-weight:400}
h2{font-size:12.5pt;color:{{colour}};margin:12pt 0 2pt} table{border-collapse:collapse;width:100%;margin:6pt 0}
td,th{border:1px solid #888;padding:3pt 6pt;vertical-align:top;text-align:left} .k td:first-child{width:26%;background:#eef}
</style><h1>{{title}}</h1><table class="k">{% for a,b in facts %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>
{% for h,p in items %}<h2>{{loop.index}}. {{h}}</h2><p>{{p}}</p>{% endfor %}
<h2>Actielijst</h2><table><tr><th>Actie</th><th>Wie</th><th>Gereed</th></tr>
{% for a,b,c in todo %}<tr><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table><p>{{next}}</p>""",
)
def minutes(t: Teller) -> tuple[dict, Truth]:
    m, kind = (
        t.meeting(((1170, 1290), (780, 900), (1140, 1275))),
        t.pick("vakinhoudelijk_overleg", "netwerkbijeenkomst"),
    )
    title = {"vakinhoudelijk_overleg": t.pick("Verslag POH-overleg", "Notulen vakinhoudelijk overleg POH-GGZ"),
             "netwerkbijeenkomst": t.pick("Notulen netwerkbijeenkomst GGZ", "Verslag netwerkoverleg POH-GGZ")}[kind]  # fmt: skip
    here, away = t.people(t.number(5, 9)), t.people(2, holder=False)
    facts = [("Datum" if t.chance(0.5) else "Datum overleg", t.say(m.day)), (t.pick("Tijd", "Tijdstip"), t.span(m)),
             (t.pick("Locatie", "Plaats"), f"{t.place()}, {t.pick('vergaderzaal 2', 'kamer 1.14')}")]  # fmt: skip
    facts = [
        *t.mixed(facts),
        ("Aanwezig", "<br>".join(f"{p.full}{' (voorzitter)' if p is here[0] else ''}" for p in here)),
        (t.pick("Afwezig m.b.", "Afgemeld", "Afwezig"), "<br>".join(p.full for p in away)),
        ("Notulist", here[1].full),
    ]
    coming = t.later(m.day, 40, 80)
    items = [
        (h, t.told(2))
        for h in ("Opening en mededelingen", "Verslag vorige keer", "Wachttijden", "Rondvraag en sluiting")
    ]
    todo = [
        (a, t.pick(*here).first, t.say(t.later(m.day, 7, 35), "{dd}-{mm}-{Y}", "{d} {month}"))
        for a in t.some(t.words.todo, 3)
    ]
    values = {"font": t.pick("Liberation Sans", "Lato"), "colour": t.pick("#2e74b5", "#7a2e2e", "#333"), "title": title,
              "facts": facts, "items": items, "todo": todo, "next": f"Volgend overleg: {t.say(coming)} om {saying.clock(m.start, '.')} uur."}  # fmt: skip
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "notulen", activities=(met(kind, m),), participants=people)


@DESIGNS.design(
    "agenda-met-verslag",
    """
<style>@page{size:A4;margin:25mm 20mm} body{font:{{size}}pt 'Liberation Serif'} h1{font-size:15pt;text-transform:uppercase;letter-spacing:.06em}
hr{border:0;border-top:2px solid #000} .n{page-break-before:always} dt{font-weight:bold;float:left;width:34mm;clear:left} dd{margin:0 0 2pt 36mm}</style>
<h1>Agenda {{group}}</h1><p>{{day}}, aanvang {{start}} uur, {{place}}</p><ol>{% for i in items %}<li>{{i}}</li>{% endfor %}</ol>
<p><i>Graag afmelden bij {{chair}} vóór {{before}}.</i></p><hr class="n"><h1>Verslag {{group}}</h1>
<dl><dt>Gehouden op</dt><dd>{{day2}}</dd><dt>Aanwezigen</dt><dd>{{here}}</dd><dt>Bericht van verhindering</dt><dd>{{away}}</dd></dl>
{% for i in items %}<p style="clear:both"><b>{{i}}</b><br>{{texts[loop.index0]}}</p>{% endfor %}
<p>{{chair}} sluit om {{end}} uur de bijeenkomst.</p><p>Vastgesteld d.d. {{fixed}}</p>""",
)
def both(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting()
    group, kind = t.pick(("netwerkbijeenkomst POH-GGZ regio " + t.place(), "netwerkbijeenkomst"),
                         ("kwaliteitswerkgroep depressie", "kwaliteitswerkgroep"), ("werkgroep kwaliteit GGZ", "kwaliteitswerkgroep"))  # fmt: skip
    here, away = t.people(t.number(5, 8)), t.people(t.pick(1, 2), holder=False)
    items = ["Opening", "Mededelingen", t.theme().capitalize(), "Regionale ontwikkelingen", "Rondvraag", "Sluiting"]
    values = {"size": t.pick(11, 12), "group": group, "day": t.say(m.day, *saying.WORDS[:2]), "day2": t.say(m.day, *saying.FIGURES, *saying.WORDS),
              "start": saying.clock(m.start, "."), "end": saying.clock(m.end, "."), "place": t.place(), "items": items,
              "chair": here[0].short, "before": t.say(t.earlier(m.day, 5, 14), "{d} {month}"), "here": "; ".join(p.short for p in here),
              "away": "; ".join(p.short for p in away), "texts": [t.told(2) for _ in items], "fixed": t.say(t.later(m.day, 30, 60))}  # fmt: skip
    people = Participants(tuple(p.short for p in here), tuple(p.short for p in away))
    return values, Truth("B", "notulen", activities=(met(kind, m),), participants=people)


@DESIGNS.design(
    "intervisie-ik-verhaal",
    """
<style>@page{size:A4;margin:30mm 28mm} body{font:12pt/1.6 {{font}};text-align:justify;hyphens:auto} h1{font-size:16pt;text-align:left}</style>
<h1>{{title}}</h1>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p style="text-align:left">{{place}}, {{signed}}<br><br>{{name}}</p>""",
)
def story(t: Teller) -> tuple[dict, Truth]:
    m, others, theme = t.meeting(((1170, 1290), (1140, 1260), (1200, 1290))), t.people(3, holder=False), t.theme()
    spoken = t.chance(0.4)
    times = (
        f"van {saying.spoken(m.start)} tot {saying.spoken(m.end)} 's avonds"
        if spoken
        else f"van {saying.clock(m.start, '.')} tot {saying.clock(m.end, '.')} uur"
    )
    names = saying.listed([p.full for p in others])
    paras = [
        f"Op {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}', '{wd}avond {d} {month} {Y}')} zijn wij met onze intervisiegroep bij elkaar geweest "
        f"in de praktijk in {t.place()}. We zaten er {times}. Behalve ikzelf waren {names} er.",
        f"Dit keer mocht ik zelf een casus inbrengen. Het ging over {theme}. Ik heb daar sinds {saying.MONTHS[t.number(0, 12)]} veel over nagedacht. {t.told(2)}",
        f"{others[0].first} vroeg door op wat ik bedoelde. {t.told(3)}",
        f"In de maanden erna wil ik oefenen. Over een week of zes komen we opnieuw samen, dan brengt {others[1].first} iets in.",
    ]
    values = {"font": t.pick("Linux Libertine O", "Liberation Serif", "DejaVu Serif"), "title": t.pick("Reflectieverslag intervisie", "Verslag van een intervisieavond"),
              "paras": paras, "place": t.place(), "signed": t.say(t.later(m.day, 3, 20), *saying.WORDS[:2]), "name": t.holder.full}  # fmt: skip
    here = Participants((t.holder.full, *(p.full for p in others)))
    return values, Truth("B", "verslag", Holder(t.holder.full), (met("intervisie", m),), here)


@DESIGNS.design(
    "werkgroep-rollen",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt 'Lato';color:#222} .top{background:{{colour}};color:#fff;padding:10mm 8mm} .top h1{margin:0;font-size:20pt}
.cols{display:flex;gap:8mm} .cols>div:first-child{flex:0 0 58mm;background:#f1f1ee;padding:4mm} li{margin-bottom:2pt} h3{margin:4pt 0;color:{{colour}}}</style>
<div class="top"><div>{{org}}</div><h1>{{title}}</h1></div><div class="cols"><div>{% for a,b in side %}<h3>{{a}}</h3>{{b}}{% endfor %}</div>
<div>{% for h,p in items %}<h3>{{h}}</h3><p>{{p}}</p>{% endfor %}</div></div>""",
)
def roles(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((960, 1080), (1170, 1290), (1020, 1140), (1140, 1260)))
    here, away = t.people(6), t.people(2, holder=False)
    tags = ["voorzitter", "notulist", "POH-GGZ", "huisarts", "POH-GGZ", "kaderarts"]
    bullets = (
        "<ul style='padding-left:4mm'>"
        + "".join(f"<li>{p.full} ({tag})</li>" for p, tag in zip(here, tags, strict=True))
        + "</ul>"
    )
    pause = t.chance(0.4)
    span = t.span(m) + (" (incl. een kwartier pauze)" if pause else "")
    side = [(t.pick("Wanneer", "Datum"), t.say(m.day)), (t.pick("Hoe laat", "Tijd"), span), ("Wie", bullets), (t.pick("Niet aanwezig", "Verhinderd"), ", ".join(p.full for p in away)),
            ("Volgende keer", t.say(t.later(m.day, 40, 70), "{wd} {d} {month}", "{d}-{m}-{Y}"))]  # fmt: skip
    items = [(h, t.told(3)) for h in ("Terugblik", "Indicatoren", "Protocol angst en depressie", "Afspraken")]
    values = {
        "colour": t.pick("#0b6e4f", "#8e3b46", "#1f4e79"),
        "org": t.pick(*t.words.groups),
        "title": t.pick("Kwaliteitswerkgroep GGZ", "Werkgroep kwaliteit POH-GGZ"),
        "side": side,
        "items": items,
    }
    hours = m.hours - (1 if pause else 0) / saying.Decimal(4)
    people = Participants(tuple(p.full for p in here), tuple(p.full for p in away))
    return values, Truth("B", "notulen", activities=(met("kwaliteitswerkgroep", m, hours),), participants=people)


@DESIGNS.design(
    "mdo-tabel",
    """
<style>@page{size:A4 landscape;margin:15mm} body{font:9.5pt 'Liberation Sans Narrow'} table{width:100%;border-collapse:collapse} th{background:#ddd}
td,th{border:.5pt solid #000;padding:4pt;text-align:left;vertical-align:top} .b td{border:0;padding:1pt 6pt 1pt 0}</style>
<h2>{{title}}</h2><table class="b">{% for a,b in facts %}<tr><td style="width:40mm"><b>{{a}}</b></td><td>{{b}}</td></tr>{% endfor %}</table><br>
<table><tr><th>Nr</th><th>Casus (geanonimiseerd)</th><th>Vraag</th><th>Besproken</th><th>Afspraak</th><th>Evaluatie</th></tr>
{% for r in rows %}<tr>{% for c in r %}<td>{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
    margins=True,
)
def mdo(t: Teller) -> tuple[dict, Truth]:
    m, here = t.meeting(BY_DAY), t.people(t.number(4, 7))
    facts = t.mixed(
        [
            (t.pick("Datum MDO", "Datum bespreking"), t.say(m.day)),
            (t.pick("Begintijd – eindtijd", "Van - tot"), t.span(m, "{a} – {b}", "{a} - {b} uur")),
            ("Praktijk", t.pick(*t.words.practices)),
        ]
    )
    facts.append((t.pick("Deelnemers", "Aanwezig"), ", ".join(p.full for p in here)))
    rows = [(n, t.pick("vrouw, 34 jr, werkt 24 uur p/w", "man 58, klachten sinds 2019", "jongvolwassene, 19 jaar"), t.pick("verwijzen?", "medicatie?", "hoe verder?"), t.told(1),
             t.pick(*t.words.todo), t.say(t.later(m.day, 30, 60), "{d}-{m}", "{d} {month}")) for n in range(1, t.number(3, 6))]  # fmt: skip
    values = {
        "title": t.pick("MDO GGZ / casuïstiekbespreking", "Casuïstiekoverleg huisarts – POH-GGZ"),
        "facts": facts,
        "rows": rows,
    }
    return values, Truth(
        "B",
        "casuistiekverslag",
        activities=(met("casuistiek", m),),
        participants=Participants(tuple(p.full for p in here)),
    )


@DESIGNS.design(
    "formulier-antwoorden-onder-elkaar",
    """
<style>@page{size:A4;margin:14mm 20mm} body{font:10.5pt 'Lato';color:#202124} .c{border:1px solid #dadce0;border-radius:8px;padding:10px 16px;margin-bottom:9px;break-inside:avoid}
.c.h{border-top:8px solid #673ab7} .q{font-weight:500} .a{margin-top:8px;padding-bottom:3px;border-bottom:1px dotted #888} .s{color:#70757a;font-size:9pt} .r{color:#d93025}</style>
<div class="c h"><div style="font-size:20pt">{{title}}</div><div class="s">{{note}}</div></div>
{% for q,a in rows %}<div class="c"><div class="q">{{q}} {% if loop.index<4 %}<span class="r">*</span>{% endif %}</div><div class="a">{{a}}</div></div>{% endfor %}
<div class="s">Dit formulier is gemaakt in {{place}}. Ingezonden op {{sent}}</div>""",
    margins=True,
)
def web_form(t: Teller) -> tuple[dict, Truth]:
    m, group = t.meeting(), t.people(t.number(4, 7))
    word, kind = t.pick(
        ("Intervisie", "intervisie"), ("Casuïstiekbespreking", "casuistiek"), ("Intervisie", "intervisie")
    )
    stated = t.chance(0.5)
    when = (
        (t.pick("Hoe lang duurde de bijeenkomst?", "Duur van de bijeenkomst"), t.long(m.hours))
        if stated
        else (t.pick("Van hoe laat tot hoe laat?", "Begin- en eindtijd"), t.span(m))
    )
    rows = [("Naam", t.holder.full), ("E-mailadres", f"{t.holder.first.lower()}@praktijk.example"), *t.mixed([(t.pick("Op welke datum was de bijeenkomst?", "Datum bijeenkomst"), t.say(m.day, *saying.FIGURES[:4], "{d} {mon} {Y}")), when]),
            ("Soort bijeenkomst", word), (t.pick("Wie waren erbij?", "Deelnemers"), ", ".join(p.full for p in group)), ("Wat neem je mee?", t.told(2))]  # fmt: skip
    values = {
        "title": t.pick("Registratie bijeenkomsten POH-GGZ", "Verslagformulier"),
        "note": "Vul dit formulier na iedere bijeenkomst in. * Vereist",
        "rows": rows,
        "place": t.pick(*t.words.groups),
        "sent": t.say(t.later(m.day, 1, 9), "{d}-{m}-{Y}") + " 21:14",
    }
    activity = met(kind, m, basis="stated", timed=False) if stated else met(kind, m)
    return values, Truth(
        "B", "formulier", Holder(t.holder.full), (activity,), Participants(tuple(p.full for p in group))
    )
