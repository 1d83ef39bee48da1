"""Who was there, of one meeting or of many."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from samples.people import Person
from samples.strangers import saying
from samples.strangers.auditor.stock import ANY, LETTERED, NUMERIC, full, inked, labels, net, paper, pen, scrawls, sheet
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met
from samples.truth import Holder, Participants, Truth


@paper("matrix-under-months", "@page{size:A4 landscape;margin:12mm} .t td:not(:first-child){text-align:center}")
def under_months(t: Teller) -> tuple[str, Truth]:
    """Persons by days; months are heads over the days; initials where somebody was there; for one of them."""
    held, crowd = t.meetings(t.number(5, 9), (t.pick(*EVENING),)), t.people(t.number(4, 8))
    gone = set(t.some(range(len(held)), t.pick(0, 1, 2)))
    heads = ["", *(saying.SHORT[m.day.month - 1] for m in held)]
    days = ["<b>dag</b>", *(f"<b>{m.day.day}</b>" for m in held)]
    rows = [days]
    for one in crowd:
        mark = one.first[0].lower() + one.core[0].lower()
        there = [(place not in gone) if one == t.holder else t.chance(0.8) for place in range(len(held))]
        rows.append([one.full, *(f"<i>{mark}</i>" if seen else t.pick("", "afw") for seen in there)])
    word, kind = t.pick(("Intervisie", "intervisie"), ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("Casuïstiekbespreking", "casuistiek"))
    body = f"<h2>{word} {t.pick(*t.words.groups)}, {t.year}</h2><p>Paraaf = aanwezig. Overzicht voor {t.holder.full}. Tijd: {t.span(held[0], '{a} - {b} uur', '{a}-{b}')}.</p>{sheet(t, heads, rows, looks=('ruled', 'faint'))}"
    return body, Truth("B", "presentielijst", Holder(t.holder.full), tuple(met(kind, m) for place, m in enumerate(held) if place not in gone), Participants(full(crowd)))


@paper("days-down-people-across", ".t td:nth-child(n+3){text-align:center}")
def days_down(t: Teller) -> tuple[str, Truth]:
    """A row for each day with its length; the people are columns with an x; of nobody in particular."""
    held, crowd, form = t.meetings(t.number(3, 8), EVENING, 0.4), t.people(t.number(3, 6), False), t.pick(*NUMERIC, "{d} {mon} {Y}")
    rows = []
    for m in held:
        marks = ["x" if t.chance(0.8) else "" for _ in crowd]
        marks[t.number(0, len(crowd))] = "x"
        rows.append([t.say(m.day, form), t.long(m.hours, "comma", "min"), *marks])
    rows.append(["aantal keer", "", *(str(sum(row[2 + place] == "x" for row in rows)) for place in range(len(crowd)))])
    word, kind = t.pick(("intervisiegroep", "intervisie"), ("POH-overleg", "vakinhoudelijk_overleg"))
    body = f"<h2>Wie was er? – {word} {t.place()}</h2>{sheet(t, ['datum', 'duur', *full(crowd)], rows)}<p>x = aanwezig</p>{scrawls(t, ['voorzitter'])}"
    return body, Truth("B", "presentielijst", Holder(), tuple(met(kind, m, basis="stated", timed=False) for m in held), Participants(full(crowd)), signatures=1)


@paper("numbered-roll", ".t td{height:8.5mm} @page{margin:12mm}")
def numbered(t: Teller) -> tuple[str, Truth]:
    """A printed roll with more rows than people; signed, some rows unsigned."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(5, 11), False)
    unsigned = set(t.some(crowd, t.pick(0, 0, 1)))
    rows = [[str(place), one.core + (f", {one.before}" if one.before else ""), one.initials, t.pick("POH-GGZ", "huisarts", "SPV", "POH-GGZ"), t.big(one), "" if one in unsigned else t.signature(22)] for place, one in enumerate(crowd, 1)]
    rows += [[str(place), "", "", "", "", ""] for place in range(len(crowd) + 1, len(crowd) + t.number(2, 5))]
    title, kind = t.pick(("Netwerkbijeenkomst GGZ in de wijk", "netwerkbijeenkomst"), ("Interne scholing", "interne_scholing"), ("Casuïstiekbespreking", "casuistiek"), ("Werkconferentie Ketenzorg", "werkconferentie"))
    body = f"<h2>PRESENTIELIJST</h2>{labels(t, [('Bijeenkomst', title), ('Organisatie', t.pick(*t.words.groups)), ('Datum', t.say(m.day, *ANY)), ('Aanvang', saying.clock(m.start, '.') + ' uur'), ('Einde', saying.clock(m.end, '.') + ' uur')], ways=('lead', 'cel', 'colon', 'three'))}{sheet(t, ('nr', 'achternaam', 'vl.', 'functie', 'BIG-nummer', 'handtekening'), rows, looks=('ruled',))}<p class='sm'>Vóór {t.say(t.later(m.day, 7, 14), *NUMERIC)} inleveren bij het secretariaat.</p>"
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(tuple(_filed(one) for one in crowd if one not in unsigned)), signatures=len(crowd) - len(unsigned))


def _filed(one: Person) -> str:
    """As the cells have it: surname, what stands before it, initials."""
    return f"{one.core}{', ' + one.before if one.before else ''} {one.initials}"


@paper("pen-roll-with-crosses", ".t td{height:10mm}")
def crosses(t: Teller) -> tuple[str, Truth]:
    """Names by pen, crosses for who was there and words for who was not; welcome before the beginning."""
    m, style, crowd = t.meeting(EVENING), pen(t), t.people(t.number(5, 9), False)
    away = crowd[-t.pick(1, 2) :]
    rows = [[inked(style, one.full), inked(style, t.pick("m.k.", "afw. m.k.", "z.k.")) if one in away else t.tick()] for one in crowd]
    body = f"<h2>{t.pick('Netwerkbijeenkomst', 'Netwerkavond')} POH-GGZ</h2><p>Inloop vanaf {saying.clock(m.start - 30, '.')} uur</p>{labels(t, [('Datum', t.say(m.day, '{d}-{m}-{Y}', '{d} {month} {Y}')), ('Tijd', t.span(m, '{a} tot {b}', '{a} - {b}')), ('Plaats', t.place())], style, ('colon', 'lead', 'leg'))}{sheet(t, ('Naam', 'Aanwezig'), rows, looks=('ruled', 'hair'))}"
    return body, Truth("B", "presentielijst", Holder(), (met("netwerkbijeenkomst", m),), Participants(full([one for one in crowd if one not in away]), full(away)))


@paper("day-with-programme-roll")
def course_roll(t: Teller) -> tuple[str, Truth]:
    """Morning and afternoon to sign apart, lunch between; net hours stand in the head."""
    m, crowd, lunch = t.meeting(LONG[:3]), t.people(t.number(4, 8), False), t.pick(30, 45, 60)
    rows = [[one.full, t.signature(20), t.signature(20)] for one in crowd]
    body = f"<h1>{t.pick('Interne scholing', 'Interne training')} {t.theme()}</h1><p>{t.say(m.day, *LETTERED)}, {t.span(m, '{a} – {b} uur', '{a}-{b} uur')} (lunch {lunch} minuten), {t.place()}</p><p>Netto lestijd: {saying.comma(net(m, lunch)) if lunch != 45 else saying.length(net(m, lunch), 'mixed')}{' uur' if lunch != 45 else ''}</p>{sheet(t, ('Deelnemer', 'Ochtend', 'Middag'), rows, looks=('ruled', 'faint'))}"
    return body, Truth("B", "presentielijst", Holder(), (met("interne_scholing", m, net(m, lunch), "stated"),), Participants(full(crowd)), signatures=2 * len(crowd))
