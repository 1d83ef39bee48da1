"""Forms, minutes and reports of one meeting."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal
from itertools import pairwise

from samples.strangers import saying
from samples.strangers.auditor.stock import (
    ANY,
    BARE,
    LETTERED,
    NUMERIC,
    SHORTLY,
    full,
    inked,
    labels,
    net,
    paper,
    pen,
    scrawls,
    sheet,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller, met, on
from samples.truth import Holder, Participants, Truth


def _said(t: Teller, m: Meeting) -> str:
    """`van half acht tot negen uur`, or by the clock where a quarter would not read."""
    a, b = saying.spoken(m.start), saying.spoken(m.end)
    return f"van {a} tot {b}" + (" uur" if m.end % 60 == 0 else "") + t.pick(" 's avonds", ", 's avonds")


@paper("pen-form-intervision")
def pen_form(t: Teller) -> tuple[str, Truth]:
    """Time in words on a form; the norm, a birthday and the day of signing stand near."""
    m, crowd, style = t.meeting(EVENING[:4]), t.people(t.number(4, 7)), pen(t)
    rows = [("Naam", t.holder.full), ("Geboortedatum", f"{t.number(1, 28)}-{t.number(1, 12)}-{t.number(60, 95)}"), (t.pick("Datum intervisie", "Bijeenkomst d.d."), t.say(m.day, *SHORTLY, "{d} {month} {Y}")), (t.pick("Hoe laat?", "Tijd"), _said(t, m)), ("Met wie", ", ".join(one.full for one in crowd if one != t.holder)), ("Waar ging het over", t.theme()), ("Wat neem ik mee", t.told(1))]
    body = f"<h2>{t.pick('Intervisieformulier', 'Aanvraag B-punten: intervisie')}</h2><p class='sm'>Een groep telt 3 tot 10 personen; een bijeenkomst duurt ten minste 1 uur.</p>{labels(t, rows, style, ('lead', 'cel', 'leg'))}<p>Getekend op {inked(style, t.say(t.later(m.day, 1, 20), '{d}-{m}-{Y}'))}</p>{scrawls(t, [t.pick('gespreksleider', 'deelnemer')])}"
    return body, Truth("B", "intervisieformulier", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)), signatures=1)


@paper("form-total-and-break")
def break_form(t: Teller) -> tuple[str, Truth]:
    """`inclusief 15 minuten pauze`: the break goes off, unless the length says netto."""
    m, crowd, style = t.meeting(EVENING), t.people(t.number(4, 7)), t.pick("", pen(t))
    pause, word, kind = 15, *t.pick(("intervisie", "intervisie"), ("kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("werkbegeleiding in groepsverband", "begeleiding"))
    stated = t.chance(0.4)
    rows = [("Soort", word), ("Dag", t.say(m.day, *ANY)), ("Van – tot", t.span(m, "{a} – {b}", "{a}-{b}", "{a} tot {b}") + ("" if stated else t.pick(f" (inclusief {pause} minuten pauze)", f", incl. {pause} min. pauze")))]
    rows += [("Netto tijd", t.long(net(m, pause), "comma", "minutes", "mixed"))] if stated else []
    rows += [("Deelnemers", ", ".join(full(crowd))), ("Ingediend door", t.holder.full)]
    body = f"<h2 class='mid'>{t.pick('Verantwoordingsformulier', 'Activiteitformulier')}</h2>{labels(t, rows, style, ('lead', 'rgt', 'three', 'leg', 'cel'))}<h3>Opbrengst</h3><p>{t.told(3)}</p>{scrawls(t, ['voorzitter', 'deelnemer'])}"
    return body, Truth("B", "formulier", Holder(t.holder.full), (met(kind, m, net(m, pause), "stated" if stated else "from_times"),), Participants(full(crowd)), signatures=2)


@paper("minutes-network", "h3{margin:3mm 0 1mm}")
def network_minutes(t: Teller) -> tuple[str, Truth]:
    """Opening and closing in the items; with and without word; the next meeting at the end."""
    m, crowd = t.meeting(EVENING), t.people(t.number(7, 12), False)
    word, gone = crowd[-3:-1], crowd[-1:]
    here, sign = crowd[:-3], t.pick(".", ":")
    items = ["Opening", "Verslag vorige keer", "Mededelingen", t.theme().capitalize(), "Rondvraag", "Sluiting"]
    texts = [f"{here[0].full} opent de vergadering om {saying.clock(m.start, sign)} uur.", f"Het verslag van {t.say(t.earlier(m.day, 60, 90), '{d} {month}')} wordt vastgesteld.", t.told(2), t.told(3), "Geen.", f"{t.pick('Sluiting', 'Einde')} {saying.clock(m.end, sign)} uur. Volgende bijeenkomst: {t.say(t.later(m.day, 40, 90), *LETTERED)} om {saying.clock(m.start + 30, sign)} uur."]
    points = "".join(f"<h3>{place}. {a}</h3><p>{b}</p>" for place, (a, b) in enumerate(zip(items, texts, strict=True), 1))
    body = f"<h1>{t.pick('Notulen', 'Verslag')} netwerkbijeenkomst {t.pick(*t.words.groups)}</h1>{labels(t, [('Datum', t.say(m.day, *LETTERED)), ('Locatie', t.place()), ('Aanwezig', ', '.join(full(here))), ('Afwezig m.k.', ', '.join(full(word))), ('Afwezig z.k.', ', '.join(full(gone)))], ways=('colon', 'lead', 'rgt'))}{points}<p class='sm'>Actie: {t.pick(*t.words.todo)} ({here[1].first}, vóór {t.say(t.later(m.day, 10, 30), '{d}-{m}')})</p>"
    return body, Truth("B", "notulen", Holder(), (met("netwerkbijeenkomst", m),), Participants(full(here), full([*word, *gone])))


@paper("minutes-quality-table")
def quality_minutes(t: Teller) -> tuple[str, Truth]:
    """The agenda is a table with clock times of its own."""
    m, crowd = t.meeting(((1170, 1290), (1140, 1260), (840, 960))), t.people(t.number(5, 8))
    away = next(one for one in crowd if one != t.holder)
    here = [one for one in crowd if one != away]
    cut = [m.start, m.start + 10, m.start + 50, m.end - 20, m.end]
    rows = [[f"{saying.clock(a)}-{saying.clock(b)}", said, t.told(1)] for (a, b), said in zip(pairwise(cut), ("Welkom", t.theme(), "Spiegelcijfers", "Afronding"), strict=True)]
    body = f"<p>{t.pick(*t.words.groups)}</p><h2>Kwaliteitswerkgroep {t.pick('depressie', 'angst', 'ouderen')}: {t.say(m.day, *ANY)}</h2><p>Aanwezig: {', '.join(full(here))}<br>Afgemeld: {away.full}</p>{sheet(t, ('Tijd', 'Punt', 'Besproken'), rows)}<p>Notulist: {t.holder.full}</p>"
    return body, Truth("B", "notulen", Holder(t.holder.full), (met("kwaliteitswerkgroep", m),), Participants(full(here), (away.full,)))


@paper("case-report-half-day")
def half_day(t: Teller) -> tuple[str, Truth]:
    """`één dagdeel` and nothing more: how long is not known."""
    day, crowd = t.day(), t.people(t.number(4, 7))
    word, kind = t.pick(("Casuïstiekbespreking", "casuistiek"), ("Interne scholing", "interne_scholing"), ("Meekijken bij collega", "meekijken"))
    body = f"<h2>{t.pick('Verslag', 'Kort verslag')} {word.lower()}</h2>{labels(t, [('Datum', t.say(day, *ANY)), ('Duur', t.pick('één dagdeel', '1 dagdeel', 'een dagdeel (ochtend)')), ('Aanwezig', ', '.join(full(crowd))), ('Verslag', t.holder.full)])}<p>{t.told(4)}</p><p>De cliënt (v, {t.number(20, 70)} jaar) is sinds {t.number(2, 9)} maanden bekend bij de praktijk.</p>"
    return body, Truth("B", "casuistiekverslag" if kind == "casuistiek" else "verslag", Holder(t.holder.full), (on(kind, day),), Participants(full(crowd)))


@paper("case-report-in-prose", "body{line-height:1.55} @page{margin:24mm}")
def prose_report(t: Teller) -> tuple[str, Truth]:
    """Everything in sentences; the patient's own dates are in it as well."""
    m, crowd = t.meeting(BY_DAY), t.people(t.number(3, 5), False)
    seen = t.earlier(m.day, 20, 80)
    body = f"<h2>Casuïstiek: {t.theme()}</h2><p>Op {t.say(m.day, *LETTERED)} bespraken wij ({saying.listed(list(full(crowd)))} en ik, {t.holder.full}) deze casus, {t.span(m, 'van {a} tot {b} uur', 'tussen {a} en {b} uur')}. De cliënt kwam {t.say(seen, 'op {d} {month}')} voor het eerst, na een verwijzing van {t.say(t.earlier(seen, 10, 20), '{d} {month}')}.</p><p>{t.told(3)}</p><p>Over {t.number(4, 9)} weken, op {t.say(t.later(m.day, 30, 60), *LETTERED)}, evalueren we het plan een half uur.</p>"
    return body, Truth("B", "casuistiekverslag", Holder(t.holder.full), (met("casuistiek", m),), Participants(full([*crowd, t.holder])))


@paper("supervision-note")
def supervision_note(t: Teller) -> tuple[str, Truth]:
    day, guide, style = t.day(), t.person(), t.pick("", pen(t))
    hours = Decimal(t.pick("1", "1.5", "0.75"))
    rows = [("Supervisant", t.holder.full), ("Supervisor", f"{guide.full} (reg. {t.number(1000, 9999)})"), ("Bijeenkomst", f"nr. {t.number(2, 12)} van 12"), ("Gehouden op", t.say(day, *ANY)), ("Lengte", t.long(hours, "minutes", "words", "short", "comma"))]
    body = f"<h2>{t.pick('Supervisieverslag', 'Werkblad supervisie')}</h2>{labels(t, rows, style)}<h3>Leervraag</h3><p>{t.told(2)}</p><p>Volgende sessie {t.say(t.later(day, 14, 30), *BARE)}.</p>{scrawls(t, [guide.full])}"
    return body, Truth("B", "supervisieverslag", Holder(t.holder.full), (on("supervisie", day, hours),), signatures=1)


@paper("guidance-talk")
def guidance(t: Teller) -> tuple[str, Truth]:
    """A talk with the practice's guide, two lengths: the talk's and the contract's."""
    m, guide = t.meeting(BY_DAY), t.person()
    rows = [("Medewerker", f"{t.holder.full} ({t.pick(16, 20, 24, 28)} uur p/w)"), ("Begeleider", guide.full), ("Begeleidingsgesprek", f"{t.say(m.day, *NUMERIC)} {t.span(m, '{a}-{b}', '{a} – {b}')}"), ("Vorige gesprek", t.say(t.earlier(m.day, 30, 60), *NUMERIC))]
    body = f"<p class='sm'>{t.pick(*t.words.groups)} – vertrouwelijk</p><h2>Verslag begeleiding POH-GGZ</h2>{labels(t, rows, ways=('cel', 'leg', 'rgt', 'colon'))}<p>{t.told(3)}</p>{scrawls(t, [guide.full, t.holder.full])}"
    return body, Truth("B", "verslag", Holder(t.holder.full), (met("begeleiding", m),), signatures=2)


@paper("looking-along")
def looking(t: Teller) -> tuple[str, Truth]:
    m, style, other = t.meeting(((540, 720), (780, 960), (510, 690))), pen(t), t.person()
    rows = [("Ik keek mee bij", other.full), ("Praktijk", t.pick(*t.words.practices)), ("Datum", t.say(m.day, *ANY)), ("Begin", saying.clock(m.start, t.pick(".", ":", "u"))), ("Einde", saying.clock(m.end, t.pick(".", ":", "u"))), ("Aantal consulten", str(t.number(3, 7))), ("Gezien", t.told(1)), ("Mijn naam", t.holder.full)]
    body = f"<h2>{t.pick('Meekijkformulier', 'Formulier meekijken op de praktijk')}</h2>{labels(t, rows, style, ('lead', 'cel', 'three'))}{scrawls(t, [other.short])}"
    return body, Truth("B", "formulier", Holder(t.holder.full), (met("meekijken", m),), signatures=1)


@paper("memo-organiser")
def organiser(t: Teller) -> tuple[str, Truth]:
    m, other = t.meeting(EVENING), t.person()
    body = f"<h1>MEMO</h1>{labels(t, [('Aan', 'Commissie kwaliteitsregister'), ('Van', other.full), ('Datum memo', t.say(t.later(m.day), *NUMERIC)), ('Onderwerp', 'organisatie netwerkbijeenkomst')], ways=('colon', 'rgt', 'lead'))}<hr><p>{t.holder.full} {t.pick('organiseerde', 'bereidde voor en leidde')} de netwerkbijeenkomst over {t.theme()} op {t.say(m.day, *LETTERED)} te {t.place()}, {t.span(m, '{a}-{b} uur', 'van {a} tot {b} uur')}. Er kwamen {t.number(18, 60)} bezoekers. Het draaiboek is af sinds {t.say(t.earlier(m.day, 10, 20), *BARE)}.</p>{scrawls(t, [other.full])}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), (met("netwerkbijeenkomst_organisatie", m),), signatures=1)


@paper("professional-consultation", ".side{float:right;width:45mm;border-left:3px solid #888;padding-left:3mm;font-size:.85em}")
def consultation(t: Teller) -> tuple[str, Truth]:
    """What counts stands in a column at the side."""
    m, crowd = t.meeting(BY_DAY + EVENING), t.people(t.number(5, 9))
    body = f"<h2>POH-overleg regio {t.place()}</h2><div class='side'><b>Wanneer</b><br>{t.say(m.day, *LETTERED)}<br>{t.span(m, '{a}-{b} uur', '{a} – {b}', '{a} tot {b} uur')}<br><br><b>Wie</b><br>{'<br>'.join(full(crowd))}<br><br><b>Volgend overleg</b><br>{t.say(t.later(m.day, 60, 100), *LETTERED)}</div><p>{t.told(3)}</p><p>{t.told(3)}</p><p>{t.told(2)}</p><p><i>Verslag: {t.holder.full}</i></p>"
    return body, Truth("B", "verslag", Holder(t.holder.full), (met("vakinhoudelijk_overleg", m),), Participants(full(crowd)))


@paper("conference-report")
def conference_report(t: Teller) -> tuple[str, Truth]:
    """Day and beginning in one value, the end in another, the length below."""
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 7))
    body = f"<h2>Werkconferentie {t.theme()}: verslag</h2>{labels(t, [('Datum en aanvang', f'{t.say(m.day, *NUMERIC)}, {saying.clock(m.start)} uur'), ('Eind', f'{saying.clock(m.end)} uur'), ('Deelnemers', ', '.join(full(crowd))), ('Door', t.holder.full)], ways=('colon', 'lead', 'rgt'))}<p>{t.told(4)}</p><p>Totale duur: {t.long(m.hours, 'comma', 'mixed')}.</p>"
    return body, Truth("B", "verslag", Holder(t.holder.full), (met("werkconferentie", m, basis="stated"),), Participants(full(crowd)))


@paper("note-on-a-scrap", "@page{size:A5;margin:14mm} body{line-height:1.7}")
def scrap(t: Teller) -> tuple[str, Truth]:
    m, crowd, style = t.meeting(EVENING[:4]), t.people(t.number(3, 6)), pen(t)
    word, kind = t.pick(("Intervisie", "intervisie"), ("Casuistiek", "casuistiek"))
    body = f"<div style=\"{style}\"><u>{word}</u> {t.say(m.day, *SHORTLY)}<br>{t.pick(_said(t, m), t.span(m, '{a} - {b} u', '{a}-{b}'))}<br>bij {crowd[0].first} thuis<br>{'<br>'.join('- ' + one.full for one in crowd)}<br>{t.told(2)}<br>vlg keer {t.say(t.later(m.day, 30, 50), '{d}/{m}')} bij {crowd[1].first}<br><br>{t.holder.full}</div>"
    return body, Truth("B", "verslag", Holder(t.holder.full), (met(kind, m),), Participants(full(crowd)))


@paper("training-day-report")
def training_day(t: Teller) -> tuple[str, Truth]:
    """A programme with lunch and tea: what is left is said below."""
    m, style = t.meeting(LONG[:3]), ""
    rows = [[saying.clock(m.start), "inloop en koffie"], [saying.clock(m.start + 30), t.theme()], ["12:30", "lunch"], ["13:15", "oefenen in groepjes"], ["15:00", "thee"], [saying.clock(m.end), "einde"]]
    hours = Decimal(t.pick("5", "5.5", "6"))
    body = f"<h2>Verslag interne scholingsdag</h2>{labels(t, [('Dag', t.say(m.day, *ANY)), ('Verslaglegger', t.holder.full), ('Lesuren', saying.comma(hours))], style)}{sheet(t, ('Tijd', 'Programma'), rows)}<p>{t.told(3)}</p>"
    done = met("interne_scholing", m, hours, "stated")
    return body, Truth("B", "verslag", Holder(t.holder.full), (done,))
