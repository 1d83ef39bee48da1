"""Kept for scoring: who was there, at one meeting."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    columns,
    facts,
    full,
    grid,
    hours,
    less,
    sheet,
    signed,
    span,
    street,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met
from samples.truth import Holder, Participants, Truth

JOBS = ("POH-GGZ", "POH-GGZ", "POH-GGZ", "huisarts", "POH-somatiek", "praktijkverpleegkundige")


@sheet("tekenlijst-scholing", "@page{margin:15mm} td{height:8mm}")
def course_list(t: Teller) -> tuple[str, Truth]:
    """Number, surname, initials, BIG number, signature; who did not come has not signed."""
    m, crowd, away = t.meeting(LONG + EVENING), sorted(t.people(t.number(8, 16)), key=lambda one: one.core), t.number(0, 3)
    missing = t.some(crowd, away)
    rows = [[str(n), one.core, f"{one.initials} {one.before}".strip(), t.pick(*JOBS), t.big(one), "" if one in missing else t.signature(24)] for n, one in enumerate(crowd, 1)]
    course = t.pick(*t.words.courses)
    body = f"<table class='box'><tr><td>Organisatie</td><td>{t.pick(*t.words.schools)}</td><td>Accreditatienummer</td><td>{t.number(200000, 499999)}</td></tr><tr><td>Scholing</td><td>{course}</td><td>Datum</td><td>{t.say(m.day, *FIGURES)}</td></tr><tr><td>Locatie</td><td>{t.place()}</td><td>Tijd</td><td>{t.span(m, '{a} - {b} uur', '{a}-{b}')}</td></tr></table><h2>{t.pick('Presentielijst', 'Handtekeningenlijst', 'Aftekenlijst')}</h2>{grid(t, ('Nr.', 'Achternaam', 'Voorl.', 'Functie', 'BIG-nummer', 'Handtekening'), rows, ('box', 'thin', 'box shade'))}<p class=s>{t.pick('Zonder handtekening wordt geen accreditatie toegekend.', 'Lijst bewaren tot 5 jaar na de scholing.')}</p>"
    came = tuple(f"{one.core} {one.initials} {one.before}".strip() for one in crowd if one not in missing)
    return body, Truth("B", "presentielijst", Holder(), (met("scholing_elders", m),), Participants(came), signatures=len(came))


@sheet("aanwezig-afwezig-vinkjes")
def ticked_list(t: Teller) -> tuple[str, Truth]:
    """Two columns to tick: present or excused."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(7, 14), False)
    here = [t.chance(0.8) for _ in crowd]
    here[0] = True
    word, kind = t.pick(("Netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"), ("Intervisiegroep POH-GGZ", "intervisie"), ("POH-overleg", "vakinhoudelijk_overleg"), ("Interne scholing", "interne_scholing"))
    rows = [[one.full, t.pick(*t.words.practices), t.tick() if there else "", "" if there else t.tick()] for one, there in zip(crowd, here, strict=True)]
    body = f"<h1>{word}</h1><p>{t.pick('Aanwezigheidsregistratie', 'Deelnemerslijst')} {t.say(m.day, *NAMED)}, {span(t, m)}, {t.place()}</p>{grid(t, ('Naam', 'Praktijk', 'Aanwezig', 'Afgemeld'), rows)}<p class=s>{t.pick(*t.words.groups)} – {street(t)}</p>"
    who = [tuple(one.full for one, there in zip(crowd, here, strict=True) if there is wanted) for wanted in (True, False)]
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(*who))


@sheet("parafenlijst-overleg")
def initials_list(t: Teller) -> tuple[str, Truth]:
    """A consultation's roll, columns in any order, all signed; the time of arrival stands apart."""
    m, crowd = t.meeting(EVENING[:5]), t.people(t.number(5, 10), False)
    named = columns(t, [("Naam", full(crowd)), ("Praktijk", [t.pick(*t.words.practices) for _ in crowd]), ("Paraaf", [t.signature(22) for _ in crowd])])
    word, kind = t.pick(("POH-GGZ-overleg", "vakinhoudelijk_overleg"), ("Kwaliteitswerkgroep angst en depressie", "kwaliteitswerkgroep"), ("Casuïstiekbespreking met kaderarts", "casuistiek"))
    body = f"{facts(t, t.mixed([('Overleg', word), ('Datum', t.say(m.day, *ALL)), ('Aanvang', saying.clock(m.start, '.') + ' uur'), ('Einde', saying.clock(m.end, '.') + ' uur'), ('Locatie', t.place())]), ways=('free', 'box', 'line'))}<h3>Aanwezigen</h3>{grid(t, *named)}<p class=s>Inloop vanaf {saying.clock(m.start - 15, '.')} uur.</p>"
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(full(crowd)), signatures=len(crowd))


@sheet("intekenlijst-liggend", "@page{size:A4 landscape;margin:14mm}")
def lying_list(t: Teller) -> tuple[str, Truth]:
    """Landscape; names with the surname first; break in the head, which goes off."""
    m, crowd, pause = t.meeting(EVENING), sorted(t.people(t.number(6, 12), False), key=lambda one: one.core), t.pick(0, 15, 30)
    rows = [[one.reversed, t.pick(*t.words.practices), t.place(), t.signature(24)] for one in crowd]
    said = f"{t.span(m, '{a} - {b} uur')}{f' (pauze {pause} minuten)' if pause else ''}"
    body = f"<h2>{t.pick('Werkgroep kwaliteit GGZ', 'Kwaliteitswerkgroep somberheid')} {t.place()} – presentie {t.say(m.day, *NAMED)}</h2><p>{said} · voorzitter: {t.person().full}</p>{grid(t, ('Naam', 'Praktijk', 'Plaats', 'Handtekening'), rows, ('box', 'thin', 'box shade'), '9mm')}"
    return body, Truth("B", "presentielijst", Holder(), (met("kwaliteitswerkgroep", m, less(m, pause)),), Participants(tuple(one.reversed for one in crowd)), signatures=len(crowd))


@sheet("webinar-aanwezigheid")
def webinar_list(t: Teller) -> tuple[str, Truth]:
    """Of a webinar, for one participant: minutes seen, log in and out; the webinar's own hours are what counts."""
    m = t.meeting(EVENING)
    asked, gained = t.number(5, 10), t.number(4, 6)
    rows = t.mixed([("Webinar", t.pick(*t.words.courses)), ("Uitgezonden", f"{t.say(m.day, *ALL)}, {t.span(m, '{a} - {b} uur', '{a}-{b}')}"), ("Deelnemer", t.holder.full), ("Toetsvragen goed", f"{gained} van {asked + 1}"), ("Contacturen", hours(m.hours)), ("Accreditatie", f"V&VN, ID {t.number(300000, 499999)}")])
    body = f"<h1>{t.pick('Bevestiging van aanwezigheid', 'Aanwezigheidsverklaring webinar')}</h1><p>{t.pick(*t.words.schools)} bevestigt dat u het webinar volledig heeft gevolgd.</p>{facts(t, rows)}<p class=s>Dit document is automatisch aangemaakt op {t.say(t.later(m.day, 1, 6), '{dd}-{mm}-{Y}')} en zonder handtekening geldig.</p>"
    return body, Truth("B", "bewijs van deelname", Holder(t.holder.full), (met("scholing_elders", m, basis="stated"),))


@sheet("deelnemers-netwerk-brief")
def network_roll(t: Teller) -> tuple[str, Truth]:
    """A list in two columns under a short text, signed by the organiser alone."""
    m, crowd, host = t.meeting(EVENING), t.people(t.number(8, 14), False), t.person()
    word, kind = t.pick(("netwerkbijeenkomst", "netwerkbijeenkomst"), ("werkconferentie", "werkconferentie"), ("interne scholing", "interne_scholing"))
    body = f"<p class=r>{street(t)}</p><h2>Deelnemers {word}</h2><p>Onderstaande personen waren op {t.say(m.day, *NAMED)} aanwezig bij de {word} over {t.theme()}. {t.pick('Het programma liep', 'De bijeenkomst duurde')} {t.span(m, 'van {a} tot {b} uur')}.</p><ul style='columns:2'>{''.join(f'<li>{one.full}</li>' for one in crowd)}</ul><p>Opgemaakt {t.say(t.later(m.day, 1, 14), *FIGURES)}</p>{signed(t, host.full + ', organisatie')}"
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(full(crowd)), signatures=1)
