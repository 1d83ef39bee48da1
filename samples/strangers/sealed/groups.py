"""Kept for scoring: reports and forms of intervision groups, by a word processor."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    cap,
    columns,
    facts,
    full,
    grid,
    hours,
    less,
    sheet,
    signed,
    span,
    spoken,
)
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Participants, Truth

METHODS = ("incidentmethode", "Balint", "de roddelmethode", "vijfstappenmethode", "socratisch gesprek", "intervisie volgens Hendriksen", "leren van succes")


@sheet("groepsverslag-word")
def group_report(t: Teller) -> tuple[str, Truth]:
    """A group's own page: labels on top, text, the next meeting at the foot."""
    m, crowd, gone = t.meeting(EVENING), t.people(t.number(4, 8)), [t.person()] if t.chance(0.5) else []
    rows = t.mixed([("Datum", t.say(m.day, *ALL)), (t.pick("Tijd", "Tijdstip", "Van/tot"), span(t, m)), ("Plaats", t.place()), ("Aanwezig", ", ".join(full(crowd))), *([("Afwezig", f"{gone[0].full} ({t.pick('vakantie', 'ziek', 'm.k.')})")] if gone else []), (t.pick("Methode", "Werkvorm"), t.pick(*METHODS)), ("Notulist", t.holder.full), *t.maybe((t.pick("Verslag gemaakt op", "Datum verslag"), t.say(t.later(m.day, 1, 9), *ALL)), share=0.3)], 1)
    after = t.later(m.day, 25, 60)
    body = f"<h1>{t.pick('Verslag intervisie POH-GGZ', 'Intervisieverslag', 'Intervisiegroep ' + t.place())}</h1>{facts(t, rows)}<h3>{t.pick('Ingebrachte casus', 'Inbreng', 'Vraag')}</h3><p>{cap(t.theme())}. {t.told(3)}</p><h3>{t.pick('Leerpunten', 'Wat nemen we mee', 'Opbrengst')}</h3><p>{t.told(3)}</p><p>{t.pick('Volgende bijeenkomst', 'Volgende keer', 'Nieuwe datum')}: {t.say(after, *ALL)}, {saying.clock(m.start, '.')} uur.</p>"
    return body, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m),), Participants(full(crowd), full(gone)))


@sheet("verenigingsformulier-tekenlijst", "h2{background:#1d4f73;color:#fff;padding:3mm}")
def association(t: Teller) -> tuple[str, Truth]:
    """The form of an association: numbered parts, a table to sign in, the rules in small print."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8))
    rows = [("Naam indiener", t.holder.full), ("Registratienummer", t.register(t.holder)), (t.pick("Datum bijeenkomst", "Datum van de intervisie"), t.say(m.day, *FIGURES)), ("Aanvangstijd", saying.clock(m.start) + t.pick("", " uur")), ("Eindtijd", saying.clock(m.end) + t.pick("", " uur")), ("Aantal uren", hours(m.hours))]
    table = grid(t, ("", "Naam deelnemer", "Functie", "Handtekening"), [[str(n), one.full, "POH-GGZ", t.signature(26)] for n, one in enumerate(crowd, 1)], ("box", "box shade", "thin"))
    body = f"<h2>{t.pick('Formulier intervisie', 'Verslagformulier intervisiebijeenkomst', 'Registratieformulier intervisie')}</h2><p class=s>{t.pick('Eén formulier per bijeenkomst. Minimaal 1 uur, groep van 3 tot 10 personen.', 'Per kalenderjaar tellen maximaal 10 punten voor intervisie en supervisie samen.')}</p><h3>1. Gegevens</h3>{facts(t, rows, ways=('box', 'grey', 'two', 'under'))}<h3>2. Deelnemers</h3>{table}<h3>3. Onderwerp en leerdoel</h3><p>{cap(t.theme())}. {t.told(1)}</p><p class=s>Versie formulier: januari {t.year - t.number(1, 4)}</p>"
    return body, Truth("B", "intervisieformulier", Holder(t.holder.full, t.register(t.holder)), (met("intervisie", m, basis="stated"),), Participants(full(crowd)), signatures=len(crowd))


@sheet("verslag-in-zinnen", "body{line-height:1.5}")
def told_in_prose(t: Teller) -> tuple[str, Truth]:
    """No labels: the day, the time in words and who was there stand in the first sentences."""
    m, crowd = t.meeting(EVENING[:5]), t.people(t.number(4, 6))
    others = [one for one in crowd if one is not t.holder]
    when = f"{t.say(m.day, '{wd} {d} {month} {Y}')} {t.pick(spoken(m), t.span(m, 'van {a} tot {b} uur'))}"
    first = t.pick(f"Op {when} kwamen wij als intervisiegroep bij elkaar in {t.place()}.", f"Onze intervisiegroep trof elkaar op {when} bij {t.pick(*t.words.practices)}.")
    body = f"<h2>{t.pick('Reflectie op intervisie', 'Kort verslag intervisie')}</h2><p>{first} Aanwezig waren {saying.listed(list(full(others)))} en ikzelf, {t.holder.full}. {t.told(3)}</p><p>{t.told(5)}</p><p>Sinds {t.number(2009, 2017)} werk ik als POH-GGZ; dit was mijn {t.pick('tweede', 'derde', 'vierde')} keer in deze groep.</p><p>{t.holder.full}<br>{t.pick(*t.words.practices)}</p>"
    return body, Truth("B", "intervisieverslag", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)))


@sheet("formulier-met-pauze")
def boxes_and_break(t: Teller) -> tuple[str, Truth]:
    """Boxes; the break is named and goes off the time, or the net time stands there."""
    m, crowd, pause = t.meeting(EVENING), t.people(t.number(4, 7)), t.pick(15, 15, 30)
    net = t.chance(0.4)
    rows = [("Groep", f"Intervisiegroep {t.place()}"), ("Datum", t.say(m.day, *ALL)), ("Tijd", t.span(m, "{a} - {b} uur", "{a}-{b} uur", "{a} tot {b} uur") + ("" if net else f" ({t.pick('incl.', 'inclusief')} {pause} {t.pick('minuten', 'min.')} pauze)")), *([(t.pick("Netto duur", "Duur zonder pauze"), t.long(less(m, pause), "comma", "minutes", "mixed"))] if net else []), ("Gespreksleider", crowd[0].full), ("Aantal aanwezigen", str(len(crowd)))]
    body = f"<h2 class=c>{t.pick('Intervisie – bijeenkomst', 'Bijeenkomstverslag intervisie')}</h2>{facts(t, rows, ways=('two', 'box', 'grey'))}<p><b>Deelnemers:</b> {'; '.join(full(crowd))}</p><h3>Samenvatting</h3><p>{t.told(5)}</p>{signed(t, 'voor de groep: ' + crowd[0].full)}"
    return body, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m, less(m, pause), "stated" if net else "from_times"),), Participants(full(crowd)), signatures=1)


@sheet("verslag-twee-bladen")
def two_sheets(t: Teller) -> tuple[str, Truth]:
    """Facts and inbreng on the first page, steps and signatures on the second."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 7))
    stated = t.chance(0.5)
    rows = [("Datum", t.say(m.day, *NAMED)), ("Begin", saying.clock(m.start)), ("Einde", saying.clock(m.end)), *([("Totaal", t.long(m.hours, "comma", "mixed"))] if stated else []), ("Locatie", t.pick(*t.words.practices)), ("Begeleider", t.pick("geen", "wisselend", crowd[-1].full))]
    steps = "".join(f"<h3>{n}. {word}</h3><p>{t.told(3)}</p>" for n, word in enumerate(("Introductie van de casus", "Vragenronde", "Analyse", "Advies", "Terugkijken"), 1))
    body = f"<h1>{t.pick('Intervisieverslag', 'Verslag van de intervisie')} {m.day.year}-{t.number(1, 9)}</h1>{facts(t, rows, ways=('box', 'free', 'under', 'line'))}<h3>Aanwezig</h3><ul>{''.join(f'<li>{one.full}</li>' for one in crowd)}</ul>{steps}<div class=next><h2>Vervolg en ondertekening</h2><p>{t.told(3)} De casus is geanonimiseerd.</p>{grid(t, ('Naam', 'Paraaf'), [[one.full, t.signature(24)] for one in crowd], ('box', 'thin'))}<p class=s>Pagina 2 van 2 · afgedrukt {t.say(t.later(m.day, 5, 60), '{dd}-{mm}-{Y}')}</p></div>"
    return body, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m, basis="stated" if stated else "from_times"),), Participants(full(crowd)), signatures=len(crowd))


@sheet("twee-bijeenkomsten")
def two_meetings(t: Teller) -> tuple[str, Truth]:
    """Two or three meetings under their own headings on one page, each with its length."""
    held, crowd = t.meetings(t.number(2, 4), EVENING, 0.6), t.people(t.number(4, 6))
    form, long, word = t.pick(*ALL), t.pick("comma", "minutes", "words"), t.pick("Bijeenkomst", "Sessie", "Avond")
    parts = "".join(f"<h3>{word} {n + 1}</h3>{facts(t, [('Datum', t.say(m.day, form)), ('Duur', t.long(m.hours, long)), ('Thema', t.theme())], ways=('line',))}<p>{t.told(3)}</p>" for n, m in enumerate(held))
    body = f"<h2>{t.pick('Verslagen intervisie', 'Intervisie, verslag per bijeenkomst')}</h2><p>Ingeleverd door {t.holder.full}, registratienummer {t.register(t.holder)}.</p><p>Vaste deelnemers: {', '.join(full(crowd))}.</p>{parts}"
    return body, Truth("B", "intervisieverslag", Holder(t.holder.full, t.register(t.holder)), tuple(met("intervisie", m, basis="stated", timed=False) for m in held), Participants(full(crowd)))


@sheet("aankruisformulier")
def crossed_kind(t: Teller) -> tuple[str, Truth]:
    """One form for every kind: what it was is crossed."""
    kinds = (("intervisie", "Intervisie"), ("supervisie", "Supervisie"), ("casuistiek", "Casuïstiekbespreking"), ("netwerkbijeenkomst", "Netwerkbijeenkomst"), ("kwaliteitswerkgroep", "Kwaliteitswerkgroep"))
    chosen, m, crowd = t.pick("intervisie", "intervisie", "casuistiek", "netwerkbijeenkomst", "kwaliteitswerkgroep"), t.meeting(BY_DAY + EVENING), t.people(t.number(4, 6))
    ticks = "<br>".join(f"{'☒' if kind == chosen else '☐'} {word}" for kind, word in kinds)
    rows = [("Naam", t.holder.full), ("Registratienummer", t.register(t.holder)), ("Soort activiteit", ticks), ("Datum", t.say(m.day, *FIGURES)), ("Aantal uren", hours(m.hours)), ("Aantal deelnemers", str(len(crowd))), ("Onderwerp", t.theme())]
    body = f"<h2>{t.pick('Opgaveformulier categorie B', 'Bewijs beroepsgebonden activiteit')}</h2>{facts(t, rows, ways=('box', 'grey', 'thin'))}<p>Toelichting: {t.told(3)}</p><p>Datum ondertekening: {t.say(t.later(m.day, 1, 30), *FIGURES)}</p>{signed(t, t.holder.full)}"
    return body, Truth("B", "formulier", Holder(t.holder.full, t.register(t.holder)), (met(chosen, m, basis="stated", timed=False),), signatures=1)


@sheet("incident-twee-kolommen", ".w{display:grid;grid-template-columns:58mm 1fr;gap:8mm} .w aside{background:#f2f0e8;padding:4mm;font-size:.93em}")
def side_column(t: Teller) -> tuple[str, Truth]:
    """Facts in a coloured column, the text beside it."""
    m, crowd, gone = t.meeting(EVENING), t.people(t.number(3, 6)), t.people(1, False)
    side = f"<p><b>Wanneer</b><br>{t.say(m.day, *NAMED)}<br>{t.span(m, '{a} - {b} uur', '{a}-{b}')}</p><p><b>Waar</b><br>{t.place()}</p><p><b>Aanwezig</b><br>{'<br>'.join(full(crowd))}</p><p><b>Afwezig</b><br>{gone[0].full}</p><p><b>Methodiek</b><br>{t.pick(*METHODS)}</p>"
    body = f"<h1>Intervisie</h1><div class=w><aside>{side}</aside><main><h3>Casus</h3><p>{t.told(5)}</p><h3>Vragen van de groep</h3><ol><li>{t.told(1)}</li><li>{t.told(1)}</li></ol><h3>Advies</h3><p>{t.told(3)} {t.pick('Over 3 maanden kijken we terug.', 'De inbrenger koppelt in 6 weken terug.')}</p></main></div>"
    return body, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m),), Participants(full(crowd), full(gone)))


@sheet("jaarverklaring-groep")
def group_declares(t: Teller) -> tuple[str, Truth]:
    """The leader of a group declares for a member: days in one sentence, one length for all."""
    leader, days, each = t.person(), t.days(t.number(4, 7)), Decimal(t.pick("2", "1.5", "2.5", "3"))
    listed = saying.listed([t.say(day, "{d} {month}") for day in days])
    body = f"<p>Intervisiegroep {t.place()}</p><h2>{t.pick('Verklaring deelname intervisie', 'Deelnameverklaring')}</h2><p>Ondergetekende, {leader.full}, gespreksleider van bovengenoemde groep, verklaart dat <b>{t.holder.full}</b> in {t.year} heeft deelgenomen aan de intervisiebijeenkomsten op {listed}.</p><p>{t.pick('Elke bijeenkomst duurde', 'De bijeenkomsten duurden telkens', 'Duur per bijeenkomst:')} {t.long(each, 'comma', 'minutes', 'words')}.</p><p>{t.place()}, {t.say(t.later(days[-1], 3, 20), '{d} {month} {Y}')}</p>{signed(t, leader.full)}"
    return body, Truth("B", "verklaring", Holder(t.holder.full), tuple(on("intervisie", day, each) for day in days), signatures=1)


@sheet("begeleide-intervisie-praktijksteun", ".bar{background:#6a2c70}")
def led(t: Teller) -> tuple[str, Truth]:
    """Of an employer: number in the series, points that are its own, a block for who was excused."""
    m, crowd, gone, nth = t.meeting(BY_DAY[:5]), t.people(t.number(5, 9)), t.people(2, False), t.number(2, 9)
    rows = t.mixed([("Bijeenkomst", f"{nth} van 10"), ("Datum", t.say(m.day, *ALL)), ("Tijd", span(t, m)), ("Begeleider", f"{t.person().full}, GZ-psycholoog"), ("Punten kwaliteitskader", "2")], 1)
    body = f"<div class=bar><b>{t.pick(*t.words.groups)}</b><br>Verslag begeleide intervisie POH-GGZ</div>{facts(t, rows)}<p><b>Aanwezig:</b> {', '.join(full(crowd))}<br><b>{t.pick('Afgemeld', 'Met bericht afwezig')}:</b> {', '.join(full(gone))}</p><h3>Besproken</h3><ul><li>{t.theme()}</li><li>{t.told(1)}</li></ul><p>{t.told(3)}</p><p>De overige data in {t.year} staan in de jaarplanning.</p>"
    return body, Truth("B", "intervisieverslag", Holder(), (met("intervisie", m),), Participants(full(crowd), full(gone)), printed_points="2")


@sheet("formulier-links-rechts", ".k{display:grid;grid-template-columns:1fr 1fr;column-gap:9mm} .k b{display:block;font-size:.8em;color:#0b5} .k div{border-bottom:1px solid #0b5;margin-bottom:3mm;min-height:9mm}")
def label_above(t: Teller) -> tuple[str, Truth]:
    """Labels in green above each line, two to a row; an evaluation with marks follows."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(3, 7))
    named = columns(t, [("Deelnemers", full(crowd)), ("Praktijk", [t.pick(*t.words.practices) for _ in crowd])], 1)
    cells = t.mixed([("Datum", t.say(m.day, *FIGURES)), ("Tijdsduur", t.long(m.hours, "comma", "half", "minutes")), ("Voorzitter", crowd[0].full), ("Inbrenger", crowd[-1].full), ("Locatie", t.place()), ("Ingevuld door", t.holder.full)])
    body = f"<h1>{t.pick('Intervisieformulier', 'Verslagblad intervisie')}</h1><div class=k>{''.join(f'<div><b>{a}</b>{b}</div>' for a, b in cells)}</div>{grid(t, *named)}<h3>Kernvraag</h3><p>{cap(t.theme())}: {t.told(1)}</p><h3>Evaluatie</h3><p>Rapportcijfer: {t.number(7, 10)} &nbsp; Werkvorm: {t.number(6, 9)},5</p>"
    return body, Truth("B", "intervisieformulier", Holder(t.holder.full), (met("intervisie", m, basis="stated", timed=False),), Participants(full(crowd)))
