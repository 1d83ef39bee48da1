"""Filled in by pen, on forms, squared paper and the back of a print."""
# ruff: noqa: E501
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.practice import (  # fmt: skip
    AFTERNOON,
    INKS,
    LUNCH,
    MORNING,
    PENNED,
    PENS,
    Told,
    clk,
    full,
    hurry,
    leaf,
    paper,
    paras,
    penned,
    rows,
    word,
)
from samples.strangers.teller import EVENING, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number

RULED = "background-image:repeating-linear-gradient(#fff0,#fff0 7.4mm,#b8cbe0 7.5mm)"
SQUARED = "background:repeating-linear-gradient(#fff0,#fff0 4.8mm,#c3d3e6 5mm),repeating-linear-gradient(90deg,#fff0,#fff0 4.8mm,#c3d3e6 5mm)"


def pad(t: Teller, ground: str, size: str = "A4") -> str:
    """A sheet from a pad, all of it by hand; lines fall on the ruling."""
    return f"@page{{size:{size};margin:0}} body{{margin:0;padding:15mm 14mm;min-height:180mm;{ground};font:{t.pick(15, 16, 17)}pt/10mm '{t.pick(*PENS)}';color:{t.pick(*INKS)}}} p{{margin:0}} td{{padding:0 7mm 0 0;vertical-align:top}} .u{{text-decoration:underline}}"


@paper("formulier-met-pen")
def form(t: Teller) -> Told:
    """Times on one dotted line with words between, a break of its own, a number of present that is a number only."""
    m, rest = t.meeting(EVENING), t.pick(0, 0, 15)
    lead, sign = t.person(), t.pick(".", ":")
    gap = "<span class='d h'>{}</span>".format
    lines = [
        f"Naam {gap(t.holder.full)} praktijk {gap(t.pick(*t.words.practices))}",
        f"Intervisie gehouden op {gap(t.say(m.day, *PENNED))} te {gap(t.place())}",
        f"van {gap(clk(m.start, sign))} tot {gap(clk(m.end, sign))} uur{f', waarvan pauze {gap(str(rest))} minuten' if rest else ''}",
        f"Aantal aanwezigen {gap(str(t.number(4, 8)))} &nbsp; onder leiding van {gap(lead.full)}",
        f"Besproken {gap(t.theme())}",
        f"Volgende bijeenkomst {gap(t.say(t.later(m.day, 30, 60), *PENNED))}",
        f"Paraaf gespreksleider {t.signature(30)} datum {gap(t.say(t.later(m.day, 0, 8), *PENNED))}",
    ]
    css = word(t, more=".d{border-bottom:1px dotted #000;padding:0 5mm} p{margin:6mm 0}") + penned(t)
    done = met("intervisie", m, Decimal(m.end - m.start - rest) / 60)
    return leaf(css, f"<h3>{t.pick('Intervisiestaat', 'Bewijs intervisie', 'INTERVISIE-BRIEFJE')}</h3>", paras(*lines)), Truth("B", "formulier", Holder(t.holder.full), (done,), signatures=1)


@paper("ruitjespapier")
def squared(t: Teller) -> Told:
    """The year stands above, underlined; the lengths in a column; the sum below is no activity."""
    held = t.days(t.number(5, 9))
    kind, what = t.pick(("intervisie", "Intervisie"), ("casuistiek", "Casuïstiek"), ("supervisie", "Supervisie"))
    hours = [Decimal(t.pick("1", "1.5", "1.5", "2", "2.5")) for _ in held]
    form, style = t.pick("{d}-{m}", "{d}/{m}", "{d} {mon}", "{d} {month}"), t.pick("half", "comma", "short")
    body = [f"<p class='u'>{what} {t.year} &nbsp; {t.holder.full}</p>", "<table>", rows((t.say(one, form), saying.length(long, style).replace(" uur", " u")) for one, long in zip(held, hours, strict=True)),
            "</table>", f"<p>{t.pick('tot.', 'samen', '= ')} {saying.comma(sum(hours, Decimal()))} u</p>"]  # fmt: skip
    return leaf(pad(t, SQUARED), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(on(kind, one, long) for one, long in zip(held, hours, strict=True)))


@paper("tekenlijst")
def signed_in(t: Teller) -> Told:
    """Some did not sign: they were not there."""
    m, crowd = t.meeting(EVENING + LUNCH), t.people(t.number(6, 12))
    kind, what = t.pick(("netwerkbijeenkomst", "Netwerkbijeenkomst GGZ/huisartsen"), ("interne_scholing", "Teamscholing"), ("meldcode", "Bijscholing meldcode huiselijk geweld en kindermishandeling"))
    here = [one for one in crowd if one == t.holder or t.chance(0.8)]
    gone = [one for one in crowd if one not in here]
    table = [(n + 1, one.full, t.pick("POH-GGZ", "HA", "SPV", "POH-S", "ass."), t.signature(26) if one in here else t.pick("", "&mdash;", "afgemeld")) for n, one in enumerate(crowd)]
    penning = t.pick("", "h")
    body = [f"<h3>{t.pick('Tekenlijst', 'Graag tekenen bij binnenkomst', 'Wie was er?')}</h3><p>{what}</p><p>{t.pick('d.d.', 'Op')} <span class='{penning}'>{t.say(m.day, *PENNED)}</span>, <span class='{penning}'>{hurry(t, m, '{a}-{b}', '{a} tot {b} uur', '{a} - {b} u')}</span>, {t.place()}</p>",
            f"<table class='b' style='width:100%'>{rows([('', 'naam', 'functie', 'krabbel')], 'th')}{rows(table)}</table>"]  # fmt: skip
    truth = Truth("B", "presentielijst", activities=(met(kind, m),), participants=Participants(full(here), full(gone)), signatures=len(here), status=None)
    return leaf(word(t) + penned(t), *body), truth


@paper("supervisielog")
def log(t: Teller) -> Told:
    """Ten lines; one of them crossed out because it was moved to another day."""
    held, lead, long = t.days(10), t.person(), t.pick(45, 60, 60, 75, 90)
    lost = t.number(1, 9)
    form = t.pick(*PENNED[:3], "{d}-{m}-{Y}")
    shared = t.chance(0.5)
    table = []
    for n, one in enumerate(held):
        when = t.say(one, form)
        row = [
            f"<span class='h'>{n + 1}</span>",
            f"<span class='h'>{when}</span>",
            *([] if shared else [f"<span class='h'>{long}</span>"]),
            f"<span class='h'>{t.pick('casus', t.theme(), 'balans', 'werkdruk')}</span>",
            t.signature(20),
        ]
        table.append([f"<s>{cell}</s>" if "svg" not in str(cell) else f"<span class='h'>{t.pick('vervallen', 'ziek', 'niet door')}</span>" for cell in row] if n == lost else row)
    body = [f"<h3>{t.pick('Supervisielog', 'Logboek SV', 'Mijn supervisiegesprekken')}</h3><p>{t.pick('POH', 'Naam', 'supervisant')}: {t.holder.full} &nbsp; bij: {lead.full}</p>", f"<p>Traject van 10 gesprekken{f' à {long} minuten' if shared else ''}.</p>" if shared else "",
            f"<table class='b'>{rows([['#', 'dag', *([] if shared else ['min.']), 'waarover', 'paraaf SV']], 'th')}{rows(table)}</table>"]  # fmt: skip
    done = tuple(on("supervisie", one, number(Decimal(long) / 60)) for n, one in enumerate(held) if n != lost)
    return leaf(word(t) + penned(t), *body), Truth("B", "supervisieverklaring", Holder(t.holder.full), done, signatures=9)


@paper("logboekblad")
def logbook(t: Teller) -> Told:
    """A page of a logbook with different things; consulting hours are no activity."""
    held = t.days(t.number(4, 7))
    kinds = [("intervisie", "intervisie"), ("casuistiek", "casuïstiek met HA"), ("begeleiding", "werkbegeleiding"), ("meekijken", "meekijken bij collega"), ("vakinhoudelijk_overleg", "POH-overleg")]
    form = t.pick("{d}-{m}-{Y}", "{d}/{m}/{y}", "{d} {mon} {Y}")
    table, done = [], []
    for one in held:
        kind, what = t.pick(*kinds)
        long = Decimal(t.pick("1", "1.5", "2", "3"))
        if t.chance(0.3):
            table.append((t.say(t.earlier(one, 2, 6), form), "spreekuur", f"{t.number(5, 11)} pt", "4 u"))
        table.append((t.say(one, form), what, t.pick("", t.theme()), f"{saying.comma(long)} u"))
        done.append(on(kind, one, long))
    body = [f"<p class='u'>Logboek {t.holder.full} &nbsp; blz {t.number(3, 40)}</p>", "<table>", rows(table), "</table>", f"<p>{t.pick('gezien:', 'akk.')} {t.signature(30)}</p>"]
    return leaf(pad(t, RULED), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(done), signatures=1)


@paper("stagekaart")
def intern(t: Teller) -> Told:
    """The intern's own hours beside those of the one who guides; birth and signing days."""
    first = t.day(30, 140)
    last, who, lead_hours = t.later(first, 80, 130), t.person(), t.pick(20, 24, 30, 36, 48)
    form = t.pick(*PENNED)
    birth = first.replace(year=first.year - t.number(20, 34), month=t.number(1, 13), day=t.number(1, 28))
    pairs = [("Stagiair(e)", who.full), ("Geb.", t.say(birth, form)), ("School", t.pick(*t.words.schools)), ("Liep stage van", t.say(first, form)), ("tot en met", t.say(last, form)), ("Stage-uren student", str(t.pick(320, 400, 480))),
             (t.pick("Begeleid door (POH-GGZ)", "Begeleider"), t.holder.full), (t.pick("Begeleidingsuren", "Uren stagebegeleiding", "Tijd aan stagebegeleiding besteed (uur)"), str(lead_hours)), ("Getekend op", t.say(t.later(last, 1, 14), form)), ("Handtekening begeleider", t.signature(32))]  # fmt: skip
    body = [f"<h3>{t.pick('Stagekaart', 'Aftekenblad stage', 'Stage in de praktijk')}</h3>", "<table>", rows((a, f"<span class='h'>{b}</span>") for a, b in pairs), "</table>"]
    done = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=str(lead_hours), hours_basis="stated")
    return leaf(word(t) + penned(t), *body), Truth("B", "stageverklaring", Holder(t.holder.full), (done,), signatures=1)


@paper("meldcodekaartje")
def card(t: Teller) -> Told:
    m, by = t.meeting(AFTERNOON + MORNING), t.person()
    timed = t.chance(0.5)
    hours = f"van {clk(m.start)} tot {clk(m.end)}" if timed else saying.length(m.hours, t.pick("comma", "mixed"))
    css = word(t, "A5 landscape", "body{border:2px solid #777;border-radius:4mm;padding:6mm}") + penned(t)
    body = paras(f"<b>{t.pick('Meldcode huiselijk geweld en kindermishandeling', 'MELDCODE - training 5 stappen')}</b>", f"voor: <span class='h'>{t.holder.full}</span>", f"getraind op: <span class='h'>{t.say(m.day, *PENNED)}</span> &nbsp; {t.pick('hoe lang', 'tijd')}: <span class='h'>{hours}</span>",
                 f"geldig tot: <span class='h'>{t.pick('eind', 'dec')} {m.day.year + 2}</span>", f"trainer <span class='h'>{by.full}</span> {t.signature(30)}")  # fmt: skip
    return leaf(css, body), Truth("B", "deelnamebewijs", Holder(t.holder.full), (met("meldcode", m, basis="from_times" if timed else "stated", timed=timed),), signatures=1)


@paper("flapover")
def flip_chart(t: Teller) -> Told:
    m, crowd = t.meeting(LUNCH + AFTERNOON), t.people(t.number(4, 7))
    kind, what = t.pick(("netwerkbijeenkomst", "NETWERKLUNCH"), ("werkconferentie", "WERKCONFERENTIE ggz in de wijk"), ("kwaliteitswerkgroep", "Werkgroep KWALITEIT"))
    css = f"@page{{size:A4;margin:12mm}} body{{font:{t.pick(19, 21)}pt/1.5 '{t.pick('Comic Neue', 'DkgHandwriting', 'Breip')}';color:{t.pick('#a02020', '#1d3c8f', '#1c5d2e')}}} p{{margin:2mm 0}} b{{text-decoration:underline}}"
    body = paras(
        f"<b>{what}</b>",
        f"{t.say(m.day, *PENNED)} &nbsp; {hurry(t, m, '{a} - {b}', '{a}-{b}u', '{a} tot {b}')}",
        f"wie zijn er: {', '.join(full(crowd))}",
        *[f"&rarr; {one}" for one in t.some(t.words.themes, 3)],
        f"parkeren: {t.theme()}",
        f"! {t.pick(*t.words.todo)}",
    )
    return leaf(css, body), Truth("B", "verslag", activities=(met(kind, m),), participants=Participants(full(crowd)), status=None)


@paper("dagdeelbriefje")
def half_day(t: Teller) -> Told:
    """A half day without hours: its length is not on the paper."""
    day, by = t.day(), t.person()
    kind, what = t.pick(("meekijken", "meegekeken op ons spreekuur"), ("interne_scholing", "de interne scholing triage gevolgd"), ("begeleiding", "werkbegeleiding gehad"))
    text = [
        f"{t.place()}, {t.say(t.later(day, 1, 20), *PENNED)}",
        "L.S.",
        f"{t.holder.full} heeft op {t.say(day, *PENNED)} {t.pick('een dagdeel', 'één dagdeel', 'een halve dag')} {what}.",
        t.told(1),
        f"{by.full}, {t.pick('huisarts', 'POH-GGZ', 'coach')} {t.signature(32)}",
    ]
    return leaf(pad(t, t.pick(RULED, "background:#fff", SQUARED), "A5"), paras(*text)), Truth("B", "verklaring", Holder(t.holder.full), (on(kind, day),), signatures=1, status=None)


@paper("bedankkaart")
def thank_card(t: Teller) -> Told:
    m, by = t.meeting(((540, 720), (570, 990), (780, 1020))), t.person()
    css = f"@page{{size:A5 landscape;margin:0}} body{{margin:0;padding:12mm;background:{t.pick('#fdf3e7', '#eef6f0', '#fff')};font:15pt/1.5 '{t.pick(*PENS)}';color:{t.pick(*INKS)}}}"
    text = [f"{t.pick('Lieve', 'Beste')} {t.holder.full},", f"dank dat je er was op de werkconferentie van {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')}! Van {clk(m.start)} tot {clk(m.end)} uur meedenken over {t.theme()}, dat viel niet mee :)",
            f"{t.pick('Tot in', 'Zien we je in')} {saying.MONTHS[(m.day.month + 2) % 12]} weer?", f"{by.full}<br>{t.pick(*t.words.groups)}"]  # fmt: skip
    return leaf(css, paras(*text)), Truth("B", "verklaring", Holder(t.holder.full), (met("werkconferentie", m),), status=None)


@paper("achterkant-agenda")
def agenda_with_times(t: Teller) -> Told:
    """A printed agenda of the evening, what really happened written beside it."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    planned = m.start - t.pick(15, 30)
    points = [(clk(planned + n * 25), one) for n, one in enumerate(("inloop", "rondje", t.theme(), t.theme(), "afsluiting"))]
    note = paras(f"begonnen {clk(m.start)} (file!), klaar {clk(m.end)}", f"er waren: {', '.join(full(crowd))}", t.told(1))
    body = [f"<h3>{t.pick('Programma intervisie', 'Agenda intervisiegroep')} {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}', '{d}-{m}-{Y}')}</h3>", "<table>", rows(points), "</table>", f"<div class='h' style='transform:rotate(-1.2deg);margin-top:8mm'>{note}<p>{t.holder.full} {t.signature(28)}</p></div>"]  # fmt: skip
    truth = Truth("B", "verslag", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)), signatures=1)
    return leaf(word(t) + penned(t), *body), truth.with_meta(contradiction=True)
