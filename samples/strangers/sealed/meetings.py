"""Kept for scoring: minutes of meetings, reports of MDO and of talks about cases."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from samples.people import Person
from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    YEARLESS,
    cap,
    facts,
    full,
    grid,
    hours,
    sheet,
    signed,
    span,
    spoken,
    street,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller, met
from samples.truth import Holder, Participants, Truth


def _initials(one: Person) -> str:
    return one.first[0] + one.core[0].upper()


@sheet("notulen-netwerk", "h3{font-size:1em}")
def network(t: Teller) -> tuple[str, Truth]:
    """Numbered items, absent with and without word, closing time in the last item, next meeting."""
    m, crowd, gone = t.meeting(EVENING), t.people(t.number(6, 11), False), t.people(t.number(1, 4), False)
    away = ", ".join(f"{one.full} ({t.pick('m.k.', 'm.k.', 'z.k.')})" for one in gone)
    top = t.mixed([f"<b>Aanwezig:</b> {', '.join(full(crowd))}", f"<b>Afwezig:</b> {away}", f"<b>Voorzitter:</b> {crowd[0].full} &nbsp; <b>Notulen:</b> {crowd[-1].full}"])
    items = [("Opening", f"De voorzitter opent om {saying.clock(m.start, '.')} uur en heet allen welkom."), ("Notulen vorige keer", f"De notulen van {t.say(t.earlier(m.day), '{d} {month} {Y}', '{d}-{m}-{Y}')} worden ongewijzigd vastgesteld."), (cap(t.theme()), t.told(5)), ("Mededelingen", t.told(3)), ("Rondvraag", t.told(1)), ("Sluiting", f"{t.pick('Sluiting', 'De voorzitter sluit de bijeenkomst om')} {saying.clock(m.end, '.')} uur. Volgende bijeenkomst: {t.say(t.later(m.day, 40, 80), *NAMED)}.")]
    body = f"<h1>Notulen {t.pick('netwerkbijeenkomst', 'GGZ-netwerkbijeenkomst', 'netwerkbijeenkomst POH-GGZ')} {t.place()}</h1><p>{t.pick('d.d.', 'Datum:', 'Gehouden op')} {t.say(m.day, *NAMED)}</p><p>{'<br>'.join(top)}</p>{''.join(f'<h3>{n}. {a}</h3><p>{b}</p>' for n, (a, b) in enumerate(items, 1))}"
    return body, Truth("B", "notulen", Holder(), (met("netwerkbijeenkomst", m),), Participants(full(crowd), full(gone)))


@sheet("notulen-poh-overleg")
def consultation(t: Teller) -> tuple[str, Truth]:
    """Minutes of the practice nurses' own consultation, with a list of what is to be done by when."""
    m, crowd, gone = t.meeting(BY_DAY + EVENING), t.people(t.number(4, 8), False), t.people(1, False)
    todo = [[str(n), one, _initials(t.pick(*crowd)), t.say(t.later(m.day, 7, 50), *YEARLESS)] for n, one in enumerate(t.some(t.words.todo, 3), 1)]
    top = facts(t, t.mixed([("Datum", t.say(m.day, *ALL)), ("Tijd", span(t, m)), ("Aanwezig", ", ".join(f"{one.full} ({_initials(one)})" for one in crowd)), ("Afwezig", gone[0].full), ("Locatie", t.place())], 1), ways=("free", "box", "line"))
    body = f"<h2>{t.pick('Verslag POH-overleg', 'Notulen vakinhoudelijk overleg POH-GGZ')}</h2>{top}{''.join(f'<p><b>{a}</b><br>{t.told(3)}</p>' for a in (cap(t.theme()), cap(t.theme()), 'W.v.t.t.k.'))}<h3>Actielijst</h3>{grid(t, ('Nr', 'Actie', 'Wie', 'Gereed'), todo)}"
    return body, Truth("B", "notulen", Holder(), (met("vakinhoudelijk_overleg", m),), Participants(full(crowd), full(gone)))


@sheet("verslag-kwaliteitswerkgroep", ".bar{background:#394b59}")
def quality(t: Teller) -> tuple[str, Truth]:
    """A care group's working group: times in words or figures, what was decided in bullets."""
    m, crowd = t.meeting(EVENING[:4]), t.people(t.number(5, 9), False)
    said = t.pick(span(t, m), spoken(m))
    body = f"<div class=bar>{t.pick(*t.words.groups)}</div><h2>Verslag kwaliteitswerkgroep {t.pick('depressie', 'GGZ', 'angst', 'ouderen en somberheid')}</h2><p>{cap(t.say(m.day, *NAMED))}, {said}, {t.place()}</p><p>Deelnemers: {', '.join(full(crowd))}</p><h3>Besproken</h3><ul>{''.join(f'<li>{one}</li>' for one in t.some(t.words.said, 4))}</ul><h3>Besluiten</h3><p>{t.told(1)} Invoering uiterlijk {t.say(t.later(m.day, 60, 90), '{d} {month} {Y}')}.</p><p class=s>Verslag vastgesteld op {t.say(t.later(m.day, 20, 40), *FIGURES)}</p>"
    return body, Truth("B", "verslag", Holder(), (met("kwaliteitswerkgroep", m),), Participants(full(crowd)))


@sheet("bestuursvergadering")
def board(t: Teller) -> tuple[str, Truth]:
    """The board of an association: attendance by initials behind the names."""
    m, crowd, gone = t.meeting(EVENING + BY_DAY[:3]), t.people(t.number(4, 8), False), t.people(1, False)
    word = t.pick("Bestuursvergadering beroepsvereniging", "Vergadering bestuur regionale POH-vereniging", "Projectgroep Integratie zorgprogramma's, bestuurlijk overleg")
    top = facts(t, [("Vergaderdatum", t.say(m.day, *ALL)), ("Tijd", t.span(m, "{a} - {b} uur", "{a}-{b} uur")), ("Aanwezig", ", ".join(full(crowd))), ("Afwezig m.k.", gone[0].full)], ways=("free", "under", "line"))
    body = f"<h2>{word}</h2>{top}<ol><li><b>Opening en vaststelling agenda</b><br>{t.told(1)}</li><li><b>Financiën</b><br>De begroting van € {t.number(4, 40)}.500 wordt goedgekeurd.</li><li><b>Kwaliteitsregister</b><br>{t.told(3)}</li><li><b>Sluiting</b><br>Volgende vergadering {t.say(t.later(m.day, 30, 60), *ALL)}.</li></ol>"
    return body, Truth("B", "notulen", Holder(), (met("bestuurlijk_werk", m),), Participants(full(crowd), full(gone)))


@sheet("verslag-organisatie-netwerk")
def organised(t: Teller) -> tuple[str, Truth]:
    """Who organised tells of it: preparation has its own days, which are not the meeting's."""
    m, host = t.meeting(EVENING), t.holder
    body = f"<h2>{t.pick('Verslag organisatie netwerkbijeenkomst', 'Organisatie netwerkbijeenkomst GGZ')}</h2>{facts(t, [('Organisator', host.full), ('Datum bijeenkomst', t.say(m.day, *ALL)), ('Tijd', span(t, m)), ('Plaats', t.place()), ('Aantal bezoekers', str(t.number(18, 60)))])}<h3>Voorbereiding</h3><p>In {t.pick('overleg', 'samenspraak')} met {t.person().full} is de avond voorbereid; de uitnodiging ging uit op {t.say(t.earlier(m.day, 20, 50), '{d} {month}')}.</p><h3>Verloop</h3><p>{t.told(5)}</p><p>Ik heb deze netwerkbijeenkomst georganiseerd namens {t.pick(*t.words.groups)}.</p><p>{host.full}</p>"
    return body, Truth("B", "verslag", Holder(host.full), (met("netwerkbijeenkomst_organisatie", m),))


@sheet("mdo-verslag", ".bar{background:#0a5275}")
def team(t: Teller) -> tuple[str, Truth]:
    """MDO: disciplines behind names, cases by a letter and an age."""
    m, crowd = t.meeting(BY_DAY), t.people(t.number(4, 8), False)
    jobs = ["POH-GGZ", "huisarts", "wijkverpleegkundige", "psychiater", "maatschappelijk werk", "SPV", "POH-somatiek", "fysiotherapeut"]
    cases = [[f"Casus {'ABC'[n]}", f"{t.pick('man', 'vrouw')}, {t.number(24, 80)} jaar", t.told(1)] for n in range(t.number(2, 4))]
    top = facts(t, [("Datum", t.say(m.day, *ALL)), ("Tijdstip", span(t, m)), ("Aanwezig", ", ".join(f"{one.full} ({job})" for one, job in zip(crowd, jobs, strict=False)))], ways=("box", "grey", "line", "free"))
    body = f"<h2>{t.pick('MDO GGZ – verslag', 'Verslag multidisciplinair overleg', 'MDO-verslag')}</h2><p>{t.pick(*t.words.practices)}</p>{top}{grid(t, ('Casus', 'Kenmerken', 'Bespreking en afspraak'), cases)}<p>Volgend MDO: {t.say(t.later(m.day, 20, 50), *ALL)}</p>"
    return body, Truth("B", "casuistiekverslag", Holder(), (met("casuistiek", m),), Participants(full(crowd)))


@sheet("casuistiek-psychiater")
def case_talk(t: Teller) -> tuple[str, Truth]:
    """A talk about cases with a psychiatrist, with a stated length and the history of a patient in years."""
    m, guest, crowd = t.meeting(BY_DAY + EVENING), t.person(), t.people(t.number(3, 6))
    rows = t.mixed([("Datum", t.say(m.day, *ALL)), ("Duur", t.long(m.hours)), ("Consulent", f"{guest.full}, psychiater"), ("Deelnemers", ", ".join(full(crowd)))], 1)
    body = f"<h1>{t.pick('Verslag casuïstiekbespreking', 'Casuïstiek met consultatief psychiater')}</h1>{facts(t, rows)}<h3>Casus (geanonimiseerd)</h3><p>Vrouw, {t.number(30, 60)} jaar, sinds {t.number(2005, 2016)} bekend met {t.theme()}. {t.told(3)}</p><h3>Conclusie</h3><p>{t.told(3)} Evaluatie na {t.pick('6 weken', 'drie maanden', '4 gesprekken')}.</p><p>Verslaglegging: {t.holder.full}</p>"
    return body, Truth("B", "casuistiekverslag", Holder(t.holder.full), (met("casuistiek", m, basis="stated", timed=False),), Participants(full(crowd)))


@sheet("casuistiek-twee-paginas")
def long_case(t: Teller) -> tuple[str, Truth]:
    """Goes on over the page; the head of every page is the same; signatures at the end."""
    m, crowd = t.meeting(BY_DAY), t.people(t.number(3, 6), False)
    head = f"<p class=s>{t.pick(*t.words.practices)} — casuïstiekoverleg {t.say(m.day, '{dd}-{mm}-{Y}')}</p>"
    questions = "".join(f"<h3>{word}</h3><p>{t.told(6)}</p>" for word in ("Aanleiding", "Voorgeschiedenis", "Steunend netwerk", "Wat is geprobeerd", "Vraag aan de groep"))
    body = f"{head}<h1>Casuïstiekoverleg</h1><p>Aanvang: {saying.clock(m.start)} uur. Einde: {saying.clock(m.end)} uur.<br>Aanwezig: {', '.join(full(crowd))}.</p>{questions}<div class=next>{head}<h3>Ideeën uit de groep</h3><ul>{''.join(f'<li>{one}</li>' for one in t.some(t.words.said, 5))}</ul><h3>Afspraken</h3><p>{t.told(3)}</p>{signed(t, *(one.full for one in crowd[:2]))}</div>"
    return body, Truth("B", "casuistiekverslag", Holder(), (met("casuistiek", m),), Participants(full(crowd)), signatures=2)


@sheet("verslag-scholingsavond-zorggroep")
def schooling_evening(t: Teller) -> tuple[str, Truth]:
    """A practice's account of an internal training with its programme: walk-in, break, closing."""
    m, crowd = Meeting(t.day(), 1140, t.pick(1260, 1275, 1290)), t.people(t.number(5, 9), False)
    rows = [[f"{saying.clock(m.start - 30, '.')} uur", "Inloop met soep"], [f"{saying.clock(m.start, '.')} uur", f"Start: {t.theme()}"], [f"{saying.clock(m.end, '.')} uur", "Afsluiting"]]
    body = f"<h2>{t.pick('Interne scholing GGZ', 'Verslag interne scholing')} – {t.say(m.day, *NAMED)}</h2>{grid(t, (), rows, ('free', 'under', 'thin'))}<p><b>Aanwezig</b>: {', '.join(full(crowd))}</p><p>{t.told(6)}</p><p class=s>{t.pick(*t.words.groups)}, {street(t)}</p>"
    return body, Truth("B", "verslag", Holder(), (met("interne_scholing", m),), Participants(full(crowd)))


@sheet("verslag-regiodag")
def region_day(t: Teller) -> tuple[str, Truth]:
    """An own account of a regional meeting visited, hours stated, some seen before."""
    m, word = t.meeting(LONG[3:] + EVENING), t.pick("regionale netwerkbijeenkomst", "netwerkbijeenkomst wijkteam en GGZ")
    day = t.say(m.day, *NAMED)
    body = f"<h2>Persoonlijk verslag</h2><p>Naam: {t.holder.full} &nbsp;|&nbsp; Registratienummer: {t.register(t.holder)}</p><p>Activiteit: {word}<br>Datum: {day}<br>Aantal uur: {t.pick(hours(m.hours), t.long(m.hours, 'comma', 'half'))}</p><p>Eerder bezocht ik deze bijeenkomst in {m.day.year - 1}. {t.told(5)}</p><p>{t.told(3)}</p>"
    return body, Truth("B", "verslag", Holder(t.holder.full, t.register(t.holder)), (met("netwerkbijeenkomst", m, basis="stated", timed=False),))
