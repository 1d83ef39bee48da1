"""Letters and certificates that somebody in a practice gets or gives."""
# ruff: noqa: E501
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.practice import BRIEF, LUNCH, Told, clk, full, leaf, letterhead, paper, paras, rows, word
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number

FRAMES = ("border:5mm ridge #b08d57", "border:2mm double #3c2f80", "outline:1mm solid #7a1f2b;outline-offset:-9mm;border:1mm solid #7a1f2b", "border:6mm groove #cfd8dc", "border:3mm dotted #3b6e57")  # fmt: skip


def ornate(t: Teller) -> str:
    """A certificate across the page, in a frame."""
    return f"@page{{size:A4 landscape;margin:8mm}} body{{margin:0;box-sizing:border-box;height:190mm;{t.pick(*FRAMES)};text-align:center;padding:14mm 24mm;font:13pt/1.45 '{t.pick('Linux Libertine O', 'EB Garamond', 'Liberation Serif', 'Lato')}'}} h1{{font:{t.pick(30, 36)}pt '{t.pick('Dancing Script', 'Linux Libertine O', 'EB Garamond')}';margin:2mm;letter-spacing:{t.pick(0, 1, 3)}px}} .n{{font-size:22pt}} .o{{font:26pt 'DejaVu Sans';color:#a98}} p{{margin:2.5mm 0}}"


@paper("brief-huisarts")
def doctor(t: Teller) -> Told:
    """A doctor's letter: so many MDOs of an hour in a span of months, no single days."""
    first = t.number(1, 7)
    last, count, minutes = first + t.number(3, 6), t.number(4, 11), t.pick(45, 60, 60, 90)
    end = (dt.date(t.year, last, 28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
    since, doc = t.year - t.number(2, 9), t.person()
    length = t.pick(f"{minutes} minuten", saying.length(Decimal(minutes) / 60, "words"))
    text = [
        letterhead(t, t.pick(*t.words.practices)), t.say(t.later(end, 4, 40), "{d} {month} {Y}", "{d}-{m}-{Y}"), f"Betreft: {t.pick('casuïstiek', 'MDO GGZ')} {t.holder.full}",
        f"{t.pick('Geachte commissie', 'L.S.', 'Beste lezer')},", f"{t.holder.full} werkt sinds {since} als POH-GGZ in onze praktijk. In de maanden {saying.MONTHS[first - 1]} tot en met {saying.MONTHS[last - 1]} {t.year} hebben we {saying.NUMBERS[count]} keer een casuïstiekbespreking gehouden, elk van {length}, waarbij {t.holder.first} aanwezig was.",
        t.told(1), f"Met collegiale groet,<br>{t.signature(38)}<br>dr. {doc.full}, {t.pick('huisarts', 'praktijkhouder')}",
    ]  # fmt: skip
    done = Activity("casuistiek", dt.date(t.year, first, 1).isoformat(), end.isoformat(), None, None, number(Decimal(minutes * count) / 60), "sessions_x_duration", count)
    return leaf(word(t), paras(*text)), Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@paper("oorkonde")
def accredited(t: Teller) -> Told:
    """Category A: the register itself accredited it."""
    m, course, points = t.meeting(LONG), t.pick(*t.words.courses), t.number(2, 13)
    hours = Decimal(t.pick("3", "4", "5.5", "6", "6.5"))
    number_ = t.register(t.holder)
    body = [
        f"<div class='o'>❦ ❧ ❦</div><h1>{t.pick('Certificaat', 'Getuigschrift', 'Oorkonde')}</h1><p>{t.pick('uitgereikt aan', 'Dit getuigt dat')}</p><p class='n'>{t.holder.full}</p><p>reg.nr. {number_}</p>",
        f"<p>{t.pick('met goed gevolg heeft doorlopen', 'heeft bijgewoond')}</p><p class='n'><i>{course}</i></p><p>{t.place()}, {t.say(m.day, '{d} {month} {Y}', '{wd} {d} {month} {Y}')} &nbsp;·&nbsp; {saying.comma(hours)} {t.pick('contacturen', 'uren')}</p>",
        f"<p>{t.pick('Geaccrediteerd door het Kwaliteitsregister POH-GGZ (LV POH-GGZ)', 'Accreditatie ANPG / LV POH-GGZ, categorie A')}: {points} punten</p><p>{t.signature(40)}<br>{t.person().full}, {t.pick(*t.words.schools)}<br><small>afgegeven {t.say(t.later(m.day, 3, 30), '{d}-{m}-{Y}')}</small></p>",
    ]
    return leaf(ornate(t), *body), Truth("A", "certificaat", Holder(t.holder.full, number_), (on("geaccrediteerde_scholing", m.day, hours),), signatures=1, printed_points=str(points))


@paper("oorkonde-twee-dagen")
def two_days(t: Teller) -> Told:
    """A course on two or three days that share a month, hours in all."""
    first = t.day(20, 300).replace(day=t.number(2, 8))
    days = [first + dt.timedelta(days=7 * n) for n in range(t.number(2, 4))]
    course, hours = t.pick(*t.words.courses), Decimal(t.pick("9", "12", "13.5", "18"))
    each = hours / len(days)
    said = f"{saying.listed([str(one.day) for one in days], t.pick(' en ', ' &amp; '))} {saying.MONTHS[first.month - 1]} {first.year}"
    body = [f"<h1>{t.pick('Bewijs van deelname', 'Diploma-uitreiking', 'Certificaat van deelname')}</h1><div class='o'>✶</div><p class='n'>{t.holder.full}</p><p>{t.pick('nam deel aan', 'volgde op drie dagen' if len(days) == 3 else 'volgde op twee dagen')} de cursus</p><p class='n'>{course}</p><p>{said}</p>",
            f"<p>{saying.comma(each)} uur per {t.pick('dag', 'lesdag')}; accreditatie {t.pick('V&amp;VN', 'NVvPO', 'ABAN')}: {int(hours)} punten</p><p>{t.signature(38)}<br>{t.person().full}</p><p><small>{t.pick(*t.words.schools)} · {t.place()} · {t.say(t.later(days[-1], 5, 30), '{d} {month} {Y}')}</small></p>"]  # fmt: skip
    done = tuple(on("scholing_elders", one, each) for one in days)
    return leaf(ornate(t), *body), Truth("B", "certificaat", Holder(t.holder.full), done, signatures=1, printed_points=str(int(hours)))


@paper("begeleidingsbriefje")
def guided(t: Teller) -> Told:
    """Days that share a month, twice; one length for all."""
    base = dt.date(t.year, t.number(1, 11), t.number(1, 6))
    later = dt.date(t.year, base.month + 1, t.number(1, 6))
    days = [base, base + dt.timedelta(days=7), base + dt.timedelta(days=14), later, later + dt.timedelta(days=14)]
    said = f"{saying.listed([str(one.day) for one in days[:3]])} {saying.MONTHS[base.month - 1]} en {days[3].day} en {days[4].day} {saying.MONTHS[later.month - 1]} {t.year}"
    minutes, by = t.pick(30, 45, 60), t.person()
    text = [f"<b>{t.pick('Werkbegeleiding', 'Begeleiding nieuwe POH-GGZ')}</b>", f"Op {said} {t.pick('had ik een begeleidingsgesprek met', 'heb ik werkbegeleiding gegeven aan')} {t.holder.full}. Ieder gesprek {t.pick('nam', 'duurde')} {minutes} minuten {t.pick('in beslag', 'ongeveer')}.".replace("duurde " + str(minutes) + " minuten in beslag", f"duurde {minutes} minuten").replace("nam " + str(minutes) + " minuten ongeveer", f"nam {minutes} minuten"),
            t.told(1), f"{by.full}, {t.pick('praktijkhouder', 'praktijkmanager', 'coach')}<br>{t.signature(34)}", t.say(t.later(days[-1], 2, 30), "{d}-{m}-{Y}", "{d} {month} {Y}")]  # fmt: skip
    return leaf(word(t), paras(*text)), Truth("B", "verklaring", Holder(t.holder.full), tuple(on("begeleiding", one, number(Decimal(minutes) / 60)) for one in days), signatures=1)


@paper("zorggroepbriefje")
def care_group(t: Teller) -> Told:
    """A statement with a small table; the last line is still to come."""
    held = t.meetings(t.number(3, 5), EVENING)
    kind, what = t.pick(("netwerkbijeenkomst", "netwerkavonden GGZ"), ("kwaliteitswerkgroep", "werkgroep kwaliteit GGZ"), ("bestuurlijk_werk", "kwaliteitscommissie (bestuurlijk)"))
    coming = t.later(held[-1].day, 20, 45)
    form = t.pick("{d} {month} {Y}", "{d}-{m}-{Y}")
    issued = held[-1].day + dt.timedelta(days=t.number(2, 10))
    table = [(t.say(one.day, form), f"{clk(one.start)} - {clk(one.end)}", "aanwezig") for one in held]
    if coming > issued:
        table.append((t.say(coming, form), f"{clk(held[-1].start)} - {clk(held[-1].end)}", t.pick("gepland", "volgt nog")))
    body = [
        f"{letterhead(t, t.pick(*t.words.groups))}<h3>Verklaring {what}</h3>",
        paras(f"Wij verklaren dat {t.holder.full} in {t.year} bij de volgende avonden was:"),
        f"<table class='b'>{rows(table)}</table>",
        paras(f"{t.signature(36)}<br>{t.person().full}, secretariaat", t.say(issued, form)),
    ]
    return leaf(word(t), *body), Truth("B", "verklaring", Holder(t.holder.full), tuple(met(kind, one) for one in held), signatures=1)


@paper("getekend-verslag")
def signed_minutes(t: Teller) -> Told:
    """An intervision report with initials in front, signatures behind, absent with and without notice."""
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 6))
    gone, lost = t.person(), t.person()
    body = [f"<p>{t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}')} / {clk(m.start)} - {clk(m.end)} uur / {t.place()}</p><h3>{t.pick('Intervisie: wat bespraken we', 'Verslag van onze intervisie')}</h3>", paras(f"Met kennisgeving afwezig: {gone.full}. Zonder bericht: {lost.full}.", f"Methode: {t.pick('Balint', 'socratisch', 'tien stappen', 'leersupervisie')}. {t.told(2)}", f"Leerpunt: {t.told(1)}", f"Nieuwe afspraak: {t.say(t.later(m.day, 25, 60), *BRIEF)}, {clk(m.start)} uur"), f"<table style='width:100%'>{rows((one.full, t.signature(26)) for one in crowd)}</table>"]  # fmt: skip
    return leaf(word(t), *body), Truth("B", "intervisieverslag", activities=(met("intervisie", m),), participants=Participants(full(crowd), (gone.full, lost.full)), signatures=len(crowd), status=None)


@paper("webinarbewijs")
def webinar(t: Teller) -> Told:
    m, course = t.meeting(((1170, 1260), (1200, 1290), (720, 780), (1140, 1230))), t.pick(*t.words.courses)
    points = t.pick("1", "1,5", "2")
    body = [
        f"<p>{t.pick(*t.words.schools)} · {t.pick('live webinar', 'online avond')}</p><h2>{course}</h2>",
        paras(
            f"{t.pick('Deelnemer', 'Naam kijker', 'Ingelogd als')}: {t.holder.full}",
            f"{t.pick('Uitzending', 'Live bekeken')}: {t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}')}, {clk(m.start, ':')}-{clk(m.end, ':')}",
            f"Toets: {t.number(6, 11)} van 10 goed" if t.chance(0.5) else "Zonder toets",
            f"Accreditatie {t.pick('V&amp;VN Kwaliteitsregister', 'NVvPO', 'Register NIP')}: {points} {'punt' if points == '1' else 'punten'}",
            f"Terugkijken kan tot {t.say(t.later(m.day, 60, 120), '{d}-{m}-{Y}')}",
        ),
    ]
    return leaf(word(t), *body), Truth("B", "deelnamebewijs", Holder(t.holder.full), (met("scholing_elders", m),), printed_points=number(points.replace(",", ".")))


@paper("twee-kolommen")
def columns(t: Teller) -> Told:
    """The labels stand in the left column of the page, their values far to the right; a logo text between."""
    m, crowd = t.meeting(LUNCH + BY_DAY), t.people(t.number(3, 5))
    kind, what = t.pick(("casuistiek", "casuïstiekoverleg"), ("vakinhoudelijk_overleg", "POH-GGZ overleg"), ("interne_scholing", "klinische les (interne scholing)"))
    pairs = t.mixed(
        [
            ("wat", what),
            ("welke dag", t.say(m.day, "{wd} {d} {month} {Y}", "{d} {month} {Y}", "{d}-{m}-{Y}")),
            ("begin", f"{clk(m.start)} u"),
            ("einde", f"{clk(m.end)} u"),
            ("wie", "<br>".join(full(crowd))),
            ("waar", t.pick(*t.words.practices)),
        ]
    )
    lines = "".join(
        f"<div style='display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:2mm 0'><span style='color:#777'>{a}</span><span style='text-align:right'>{b}</span></div>"
        for a, b in pairs
    )
    return leaf(word(t), lines, paras(t.told(2), f"Opgemaakt door {t.holder.full} op {t.say(t.later(m.day, 1, 14), '{d}-{m}-{Y}')}")), Truth(
        "B", "verslag", Holder(t.holder.full), (met(kind, m),), Participants(full(crowd))
    )
