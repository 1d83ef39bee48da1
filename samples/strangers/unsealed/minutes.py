"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from typing import Any

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Teller, met
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import OFFICE, clock, date, spelled, times, upper
from samples.truth import Holder, Participants, Truth

QUARTERS = ((1170, 1290), (1185, 1290), (1140, 1275), (1200, 1305), (1170, 1305))


def names(people: list[Any]) -> tuple[str, ...]:
    return tuple(one.full for one in people)


@DESIGNS.design(
    "sealed-01",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.4 '{{font}}'} table{margin-bottom:6mm} td{padding:0 8mm 1mm 0;vertical-align:top} h3{font-size:11pt;margin:4mm 0 1mm}</style>
<h2>{{title}}</h2><table>{% for a,b in head %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table>
{% for a,b in parts %}<h3>{{a}}</h3>{{b}}<br>{% endfor %}<p>{{next}}</p>""",
)
def word_minutes(t: Teller) -> tuple[dict, Truth]:
    m, here, away = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8)), t.people(t.number(1, 3), holder=False)
    colon = t.pick(":", "")
    head = [("Datum", date(t, m)), ("Tijd", times(t, m)), ("Locatie", f"{t.pick(*t.words.practices)}, {t.place()}"),
            ("Aanwezig", ", ".join(names(here))), ("Afwezig", ", ".join(f"{p.full} (m.k.)" for p in away)),
            ("Notulist", here[-1].first)]  # fmt: skip
    parts = [("Opening en mededelingen", t.told(2)), (f"Casus: {t.theme()}", t.told(4)),
             (t.pick("Leerpunten", "Wat nemen we mee?"), t.told(2))]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE),
        "title": t.pick("Verslag intervisie POH-GGZ", "Intervisie verslag", "Verslag intervisiebijeenkomst"),
        "head": [(a + colon, b) for a, b in head],
        "parts": parts,
        "next": f"Volgende bijeenkomst: {t.say(t.later(m.day, 30, 70), '{wd} {d} {month} {Y}', '{d} {month}')} om {clock(m.start)} uur bij {here[0].first}.",
    }
    return values, Truth(
        "B",
        "intervisieverslag",
        activities=(met("intervisie", m),),
        participants=Participants(names(here), names(away)),
    )


@DESIGNS.design(
    "sealed-02",
    """
<style>@page{size:A4;margin:22mm} body{font:10.5pt/1.45 '{{font}}'} h1{font-size:15pt;margin:0} .s{color:#444;margin-bottom:5mm} b{display:block;margin-top:3mm}</style>
<h1>{{title}}</h1><div class="s">{{sub}}</div><div>Aanwezig: {{here}}</div><div>{{awaylabel}} {{away}}</div>{% if none %}<div>Afwezig zonder kennisgeving: {{none}}</div>{% endif %}
{% for a,b in items %}<b>{{loop.index}}. {{a}}</b>{{b}}{% endfor %}""",
)
def network(t: Teller) -> tuple[dict, Truth]:
    """The times stand with the opening and the closing only."""
    m, here, away = t.meeting(EVENING), t.people(t.number(6, 11)), t.people(t.number(1, 4), holder=False)
    gone = t.people(1, holder=False) if t.chance(0.4) else []
    word, kind = t.pick(
        ("Netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"),
        ("Regionaal netwerk POH-GGZ", "netwerkbijeenkomst"),
        ("Kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"),
    )
    chair = here[0]
    items = [
        ("Opening", f"{chair.first} opent om {clock(m.start)} uur de vergadering en heet iedereen welkom."),
        ("Verslag vorige keer", f"Het verslag van {t.say(t.earlier(m.day, 40, 90), '{d} {month}', '{d} {month} {Y}')} wordt vastgesteld."),
        (upper(t.theme()), t.told(3)), ("Ontwikkelingen in de regio", t.told(3)),
        *[(upper(t.theme()), t.told(6)) for _ in range(t.pick(0, 0, 3, 9))],
        ("Actielijst", f"{here[1].first}: {t.pick(*t.words.todo)} (voor {t.say(t.later(m.day), '{d} {month}')})."),
        ("Rondvraag en sluiting", f"Er zijn geen vragen. {t.pick('Sluiting', 'De voorzitter sluit de vergadering')} om {clock(m.end)} uur. {t.pick('De volgende vergadering is op', 'Nieuwe datum:')} {t.say(t.later(m.day, 40, 90), '{d} {month} {Y}', '{wd} {d} {month}')}."),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "title": f"{t.pick('Notulen', 'Verslag')} {word}",
        "sub": f"{t.pick(*t.words.groups)}, {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}, {t.place()}",
        "here": f"{chair.full} (voorzitter), " + ", ".join(names(here[1:])),
        "awaylabel": t.pick("Afwezig m.k.:", "Afwezig met kennisgeving:", "Met kennisgeving afwezig:", "Afgemeld:"),
        "away": ", ".join(names(away)), "none": ", ".join(names(gone)), "items": items,
    }  # fmt: skip
    people = Participants(names(here), names(away) + names(gone))
    return values, Truth("B", "notulen", activities=(met(kind, m),), participants=people)


@DESIGNS.design(
    "sealed-03",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt/1.4 '{{font}}'} table{border-collapse:collapse;width:100%;margin:3mm 0} td,th{border:1px solid #000;padding:1.5mm 2mm;text-align:left;vertical-align:top}</style>
<p><b>{{title}}</b></p><table><tr><td width="50%">Datum: {{day}}</td><td>Tijdstip: {{time}}</td></tr><tr><td>Voorzitter: {{chair}}</td><td>Verslag: {{scribe}}</td></tr></table>
<table><tr><th>Naam</th><th>Functie</th><th>Aanwezig</th></tr>{% for a,b,c in rows %}<tr><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table>
{% for p in cases %}<p><u>Casus {{loop.index}}</u><br>{{p}}</p>{% endfor %}
<table><tr><th>Actie</th><th>Wie</th><th>Gereed</th></tr>{% for a,b,c in todo %}<tr><td>{{a}}</td><td>{{b}}</td><td>{{c}}</td></tr>{% endfor %}</table>""",
)
def mdo(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((750, 795), (765, 825), (480, 540), (1020, 1080), (720, 810)))
    crowd = t.people(t.number(4, 7))
    jobs = ["POH-GGZ", *t.some(["huisarts", "wijkverpleegkundige", "psycholoog", "maatschappelijk werk", "POH-somatiek", "consulent sociaal team"], len(crowd) - 1)]  # fmt: skip
    order = [t.holder, *(p for p in crowd if p is not t.holder)]
    gone = t.pick(0, 0, 1)
    here, away = order[: len(order) - gone], order[len(order) - gone :]
    values = {
        "font": t.pick(*OFFICE),
        "title": t.pick("MDO verslag", "Casuïstiekoverleg", "Verslag multidisciplinair overleg (MDO)", "Casuïstiekbespreking"),
        "day": date(t, m), "time": times(t, m), "chair": order[1].short, "scribe": t.holder.full,
        "rows": [(p.full, j, "nee" if p in away else "ja") for p, j in zip(order, jobs, strict=True)],
        "cases": [t.told(3) for _ in range(t.number(1, 4))],
        "todo": [(one, t.pick(*here).first, t.say(t.later(m.day, 7, 40), "{dd}-{mm}-{Y}", "{d} {month}")) for one in t.some(t.words.todo, 2)],
    }  # fmt: skip
    return values, Truth(
        "B",
        "casuistiekverslag",
        activities=(met("casuistiek", m),),
        participants=Participants(names(here), names(away)),
    )


@DESIGNS.design(
    "sealed-04",
    """
<style>@page{size:A4;margin:24mm} body{font:12pt/1.5 '{{font}}'}</style><p><b>{{title}}</b></p>{% for p in paras %}<p>{{p}}</p>{% endfor %}<p>{{sign}}<br>{{who}}</p>""",
)
def prose(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(QUARTERS), t.people(t.number(4, 7), holder=False)
    told = t.pick(
        f"We zijn {spelled(m)}.",
        f"We begonnen om {clock(m.start)} uur en waren om {clock(m.end)} uur klaar.",
        f"De bijeenkomst duurde van {saying.spoken(m.start)} tot {saying.spoken(m.end)} 's avonds.",
    )
    day = t.say(m.day, "{wd} {d} {month} {Y}", "{d} {month} {Y}")
    paras = [
        f"Op {day} kwamen wij met onze intervisiegroep bij elkaar in {t.place()}. {told} Aanwezig waren {saying.listed([*names(crowd), 'ondergetekende'])}.",
        t.told(4),
        f"Ik bracht zelf een vraag in over {t.theme()}. {t.told(2)}",
        f"We zien elkaar weer op {t.say(t.later(m.day, 40, 70), '{d} {month}', '{wd} {d} {month}')}, dan is {crowd[0].first} aan de beurt.",
    ]
    values = {"font": t.pick("Liberation Serif", "Lato", "Liberation Sans"), "title": t.pick("Verslag intervisie", "Intervisie: mijn verslag"), "paras": paras, "sign": t.signature(30), "who": t.holder.full}  # fmt: skip
    return values, Truth(
        "B", "intervisieverslag", Holder(t.holder.full), (met("intervisie", m),), Participants((*names(crowd), t.holder.full)), signatures=1
    )  # fmt: skip


@DESIGNS.design(
    "sealed-05",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.4 '{{font}}'} h3{margin:5mm 0 1mm;font-size:11.5pt}</style><h2>{{title}}</h2><p>{{intro}}</p>{% for a,b in parts %}<h3>{{a}}</h3>{{b}}{% endfor %}<p>{{end}}</p>""",
)
def year_report(t: Teller) -> tuple[dict, Truth]:
    """The times stand in the first lines, the year in the title, one meeting did not go on."""
    slot = t.pick((1170, 1290), (1140, 1260), (1200, 1320), (540, 660), (780, 900))
    all_met = t.meetings(t.number(4, 7), (slot,))
    off = t.number(1, len(all_met)) if t.chance(0.6) else None
    group = t.people(t.number(4, 7))
    kept = [m for place, m in enumerate(all_met) if place != off]
    form, ordinal = t.pick("{d} {month}", "{wd} {d} {month}", "{d} {month} {Y}"), t.chance(0.5)
    parts = []
    for place, m in enumerate(all_met):
        head = f"{place + 1}e bijeenkomst, {t.say(m.day, form)}" if ordinal else t.say(m.day, form).capitalize()
        text = f"Onderwerp: {t.theme()}. {t.told(2)}"
        if place == off:
            text = t.pick(
                "Niet doorgegaan wegens te weinig deelnemers.", "Vervallen i.v.m. ziekte.", "Deze avond is geannuleerd."
            )
        parts.append((head, text))
    values = {
        "font": t.pick(*OFFICE), "title": f"Jaarverslag intervisiegroep {t.pick('De Linie', t.place(), 'POH-GGZ')} {t.year}",
        "intro": f"Deelnemers: {saying.listed(list(names(group)))}. Wij kwamen bijeen {times(t, all_met[0], 'van {a} tot {b} uur', 'steeds van {a} tot {b} uur', '({a} - {b} uur)')}.",
        "parts": parts,
        "end": f"Voor {t.year + 1} is de eerste avond gepland op {t.number(8, 29)} januari.",
    }  # fmt: skip
    return values, Truth(
        "B",
        "jaaroverzicht",
        activities=tuple(met("intervisie", m) for m in kept),
        participants=Participants(names(group)),
    )


@DESIGNS.design(
    "sealed-06",
    """
<style>@page{size:A4;margin:25mm 22mm} body{font:11pt/1.4 '{{font}}'} .k{float:right;text-align:right;color:#335} ul{margin:1mm 0 3mm}</style><div class="k">{{org}}</div><h2 style="clear:both">{{title}}</h2><p>{{line}}</p><p><b>Aanwezig:</b></p><ul>{% for p in here %}<li>{{p}}</li>{% endfor %}</ul>{% if away %}<p><b>Bericht van verhindering:</b> {{away}}</p>{% endif %}{% for a,b in items %}<p><b>{{a}}</b><br>{{b}}</p>{% endfor %}""",
)
def consultation(t: Teller) -> tuple[dict, Truth]:
    m, here, away = (
        t.meeting((*BY_DAY, (1020, 1140))),
        t.people(t.number(4, 9)),
        t.people(t.number(0, 3), holder=False),
    )
    title, kind = t.pick(
        ("POH-GGZ overleg", "vakinhoudelijk_overleg"), ("Vakinhoudelijk overleg POH", "vakinhoudelijk_overleg"),
        ("Werkgroep kwaliteit GGZ", "kwaliteitswerkgroep"), ("Vergadering bestuur beroepsvereniging", "bestuurlijk_werk"),
        ("Projectgroep Integratie zorgprogramma's", "bestuurlijk_werk"),
    )  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.groups), "title": f"{title}: {t.pick('verslag', 'notulen', 'besluitenlijst')}",
        "line": t.pick(f"{date(t, m).capitalize()}, {times(t, m)}, {t.place()}", f"{t.place()}, {date(t, m)} / {times(t, m)}"),
        "here": names(here), "away": ", ".join(names(away)),
        "items": [("1. Opening", t.told(1)), (f"2. {upper(t.theme())}", t.told(3)), ("3. Jaarplan", t.told(2)),
                  ("4. Data", f"Volgend overleg {t.say(t.later(m.day, 30, 60), '{d} {month}', '{dd}-{mm}-{Y}')}, zelfde tijd en plaats. Stukken uiterlijk {t.say(t.later(m.day, 10, 25), '{d} {month}')} inleveren.")],
    }  # fmt: skip
    return values, Truth(
        "B", "notulen", activities=(met(kind, m),), participants=Participants(names(here), names(away))
    )


@DESIGNS.design(
    "sealed-07",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} .n{border-left:3px solid #888;padding-left:4mm;margin-top:4mm} small{color:#777}</style><small>{{crumb}}</small><h2>{{title}}</h2><p>{{when}}</p><p>{{who}}</p><div class="n">{% for p in paras %}<p>{{p}}</p>{% endfor %}</div><small>{{foot}}</small>""",
    margins=True,
)
def web_note(t: Teller) -> tuple[dict, Truth]:
    """A page of a group's own site; posted later, duration in words."""
    m = t.meeting(((1170, 1260), (1170, 1290), (1200, 1290), (900, 990)))
    here = t.people(t.number(3, 6))
    word, kind = t.pick(("Intervisie", "intervisie"), ("Casuïstiekbespreking", "casuistiek"), ("Kwaliteitskring POH-GGZ", "kwaliteitswerkgroep"))  # fmt: skip
    long = t.long(m.hours, "words", "comma", "minutes", "mixed")
    values = {
        "font": t.pick("Lato", "DejaVu Sans", "Liberation Sans"), "crumb": f"Start &gt; Groepen &gt; {word}",
        "title": f"{word}: {t.theme()}",
        "when": t.pick(f"Gehouden op {date(t, m)} (duur: {long})", f"Bijeenkomst d.d. {date(t, m)}. Duur {long}."),
        "who": f"Deelnemers: {', '.join(names(here))}", "paras": [t.told(3), t.told(3)],
        "foot": f"Geplaatst door {here[0].first} op {t.say(t.later(m.day, 2, 15), '{d} {month} {Y}', '{dd}-{mm}-{Y}')}",
    }  # fmt: skip
    one = met(kind, m, m.hours, "stated", timed=False)
    return values, Truth("B", "verslag", activities=(one,), participants=Participants(names(here)))
