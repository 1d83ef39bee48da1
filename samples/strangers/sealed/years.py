"""Kept for scoring: overviews of a year, three to twelve rows."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal
from itertools import groupby

from samples.strangers import saying
from samples.strangers.sealed.stock import FIGURES, NAMED, YEARLESS, columns, facts, grid, hours, sheet, signed
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Truth

SORTS = (
    ("Intervisie", "intervisie"), ("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("Casuïstiekbespreking", "casuistiek"), ("MDO", "casuistiek"),
    ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("POH-overleg", "vakinhoudelijk_overleg"), ("Werkconferentie", "werkconferentie"), ("Interne scholing", "interne_scholing"),
)
PRAKTIJKSTEUN = (("Intervisie", "intervisie", "2", "3"), ("Intervisie", "intervisie", "2", "3"), ("Interne scholing Triage", "interne_scholing", "2", "3"), ("Interne scholing E-health", "interne_scholing", "2", "3"), ("Netwerkbijeenkomst", "netwerkbijeenkomst", "2", "3"), ("Meekijken op de praktijk", "meekijken", "3", "1.5"), ("Meldcode", "meldcode", "2", "2"), ("Congres", "congres", "4", "6"), ("Begeleiding", "begeleiding", "0", "1"))


@sheet("praktijksteun-jaaroverzicht", ".bar{background:#0f7c8a}")
def framework(t: Teller) -> tuple[str, Truth]:
    """An employer's framework: activity, day, points and hours; what is required stands beneath."""
    days, form = t.days(t.number(5, 12)), t.pick(*FIGURES[:4])
    chosen = [t.pick(*PRAKTIJKSTEUN) for _ in days]
    named = columns(t, [("Activiteit", [one[0] for one in chosen]), ("Datum", [t.say(day, form) for day in days]), ("Punten", [one[2] for one in chosen]), ("Uren", [hours(one[3]) for one in chosen])])
    points, worth = sum(int(one[2]) for one in chosen), sum((Decimal(one[3]) for one in chosen), Decimal(0))
    body = f"<div class=bar>Kwaliteitskader POH-GGZ<br>Jaaroverzicht {t.year}</div><p>{t.holder.full}<br>{t.pick(*t.words.practices)}</p>{grid(t, *named)}<p>Behaald: {points} punten, {hours(worth)} uur. Norm per jaar: 30 punten en 52 uur, waarvan 24 punten verplicht.</p>"
    done = tuple(on(one[1], day, one[3]) for day, one in zip(days, chosen, strict=True))
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), done, printed_points=str(points))


@sheet("eigen-word-tabel")
def own_table(t: Teller) -> tuple[str, Truth]:
    """A nurse's own table, full days, hours or minutes, a sum beneath."""
    days, form = t.days(t.number(3, 10)), t.pick(*FIGURES, "{d} {mon} {Y}", "{d} {month} {Y}")
    chosen, long = [t.pick(*SORTS) for _ in days], t.pick("bare", "comma", "minutes")
    spent = [Decimal(t.pick("1", "1.5", "2", "2.5", "3")) for _ in days]
    said = [hours(one) if long == "bare" else saying.length(one, long) for one in spent]
    named = columns(t, [("Datum", [t.say(day, form) for day in days]), ("Activiteit", [word for word, _ in chosen]), (t.pick("Uren", "Aantal uren", "Duur") if long == "bare" else "Duur", said), ("Onderwerp", [t.theme() for _ in days])], 1)
    body = f"<h2>{t.pick('Overzicht activiteiten', 'Overzicht B-activiteiten', 'Mijn beroepsgebonden activiteiten')} {t.year}</h2><p>{t.holder.full}, registratienummer {t.register(t.holder)}</p>{grid(t, *named)}<p><b>Totaal {hours(sum(spent, Decimal(0)))} uur</b></p>{signed(t, t.holder.full) if t.chance(0.4) else ''}"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), tuple(on(kind, day, one) for day, (_, kind), one in zip(days, chosen, spent, strict=True)), signatures=1 if "sig" in body else None)


@sheet("tabel-van-tot")
def from_to(t: Teller) -> tuple[str, Truth]:
    """Times in one column or two; the year stands in the title alone."""
    held, form, sign, two = t.meetings(t.number(3, 9), EVENING + BY_DAY, 0.5), t.pick(*YEARLESS), t.pick(".", ":"), t.chance(0.5)
    chosen = [t.pick(*SORTS) for _ in held]
    times = [("Van", [saying.clock(m.start, sign) for m in held]), ("Tot", [saying.clock(m.end, sign) for m in held])] if two else [("Tijd", [t.span(m, "{a} - {b}", sign=sign) for m in held])]
    head, rows = columns(t, [("Datum", [t.say(m.day, form) for m in held]), *times, ("Soort", [word for word, _ in chosen]), ("Plaats", [t.place() for _ in held])], 1 + len(times))
    body = f"<h1>{t.pick('Jaaroverzicht', 'Overzicht deskundigheidsbevordering', 'Bijeenkomsten')} {t.year}</h1>{grid(t, head, rows)}<p>{t.pick('Opgesteld door', 'Naam:')} {t.holder.full}</p>"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(met(kind, m) for m, (_, kind) in zip(held, chosen, strict=True)))


@sheet("intervisiegroep-jaar")
def group_year(t: Teller) -> tuple[str, Truth]:
    """A group's year: kind and times told once above; who was there in numbers; one evening fell through."""
    held, form = t.meetings(t.number(4, 8), EVENING, 1), t.pick(*YEARLESS, "{dd}-{mm}-{Y}")
    off = t.number(1, len(held)) if t.chance(0.5) else -1
    crowd = t.people(t.number(4, 7))
    rows = [[str(n + 1), t.say(m.day, form), t.theme() if n != off else t.pick("vervallen wegens ziekte", "ging niet door", "geannuleerd"), t.pick(*crowd).first if n != off else "–", str(t.number(3, len(crowd) + 1)) if n != off else "–"] for n, m in enumerate(held)]
    body = f"<h2>Intervisiegroep {t.place()} – {t.pick('jaaroverzicht', 'verslag over')} {t.year}</h2><p>Bijeenkomsten {t.pick('steeds', 'telkens')} {t.span(held[0], 'van {a} tot {b} uur', '{a}-{b} uur')}.</p>{grid(t, ('', 'Datum', 'Onderwerp', 'Inbreng', 'Aantal aanwezig'), rows)}<p>Leden: {', '.join(one.full for one in crowd)}</p>"
    return body, Truth("B", "jaaroverzicht", Holder(), tuple(met("intervisie", m) for n, m in enumerate(held) if n != off))


@sheet("zorggroep-uitdraai", ".t{font-size:.88em}", margins=True)
def extract(t: Teller) -> tuple[str, Truth]:
    """Printed from a care group's portal: who, what, when, present or not, hours."""
    days, form = t.days(t.number(4, 11)), t.pick("{dd}-{mm}-{Y}", "{Y}-{mm}-{dd}", "{dd}/{mm}/{Y}")
    chosen = [t.pick(*SORTS[5:]) for _ in days]
    came = [n == 0 or t.chance(0.8) for n in range(len(days))]
    spent = [Decimal(t.pick("2", "2.5", "3", "1.5")) for _ in days]
    named = columns(t, [("Datum", [t.say(day, form) for day in days]), ("Bijeenkomst", [f"{word} {t.pick('GGZ', 'regio')}" for word, _ in chosen]), ("Uren", [f"{one:.2f}".replace(".", ",") for one in spent]), ("Status", ["Aanwezig" if one else t.pick("Afwezig", "Afgemeld") for one in came])], 1)
    body = f"<h2>{t.pick(*t.words.groups)}</h2>{facts(t, [('Deelnemer', t.holder.full), ('Functie', 'POH-GGZ'), ('Jaar', str(t.year))], ways=('free', 'line'))}{grid(t, *named)}<p class=s>{len(days)} regels</p>"
    done = tuple(on(kind, day, one) for day, (_, kind), one, there in zip(days, chosen, spent, came, strict=True) if there)
    return body, Truth("B", "overzicht", Holder(t.holder.full), done)


@sheet("jaar-per-soort")
def by_kind(t: Teller) -> tuple[str, Truth]:
    """Headings for kinds with a list of days beneath; hours behind each."""
    days = t.days(t.number(5, 10))
    kinds = t.some((("Intervisie", "intervisie"), ("Casuïstiek", "casuistiek"), ("Netwerkbijeenkomsten", "netwerkbijeenkomst"), ("Supervisie", "supervisie")), 2)
    half, form = len(days) // 2, t.pick(*NAMED, "{dd}-{mm}-{Y}")
    parts, done = [], []
    for (word, kind), mine in zip(kinds, (days[:half], days[half:]), strict=True):
        spent = [Decimal(t.pick("1", "1.5", "2", "2.5")) for _ in mine]
        done += [on(kind, day, one) for day, one in zip(mine, spent, strict=True)]
        rows = [[t.say(day, form), t.theme(), f"{hours(one)} uur"] for day, one in zip(mine, spent, strict=True)]
        parts.append(f"<h3>{word}</h3>{grid(t, ('Datum', 'Onderwerp', 'Tijd'), rows, ('box', 'thin', 'under top'))}")
    body = f"<h1>{t.pick('Bijlage herregistratie', 'Portfolio')} {t.holder.full}</h1>{''.join(parts)}<p class=s>Naar waarheid ingevuld op {t.say(t.later(days[-1], 3, 20), *FIGURES)}</p>"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@sheet("jaar-in-maanden")
def months(t: Teller) -> tuple[str, Truth]:
    """Month headings run over the table; days are numbers of the month with a weekday."""
    held = t.meetings(t.number(5, 10), EVENING + BY_DAY, 0.6)
    chosen, lines = [t.pick(*SORTS[:8]) for _ in held], []
    for month, group in groupby(range(len(held)), lambda at: held[at].day.month):
        lines.append(f"<tr><td colspan=3><b>{saying.MONTHS[month - 1].capitalize()} {t.year}</b></td></tr>")
        lines += [f"<tr><td>{t.say(held[at].day, '{wd} {d} {month}')}</td><td>{chosen[at][0]}</td><td>{t.span(held[at], '{a} - {b} uur')}</td></tr>" for at in group]
    body = f"<h2>Agenda-overzicht gevolgde bijeenkomsten {t.year}</h2><p>{t.holder.full}</p><table class='{t.pick('box', 'thin', 'under')}'>{''.join(lines)}</table>"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(met(kind, m) for m, (_, kind) in zip(held, chosen, strict=True)))


@sheet("twee-bladen-jaar")
def two_pages(t: Teller) -> tuple[str, Truth]:
    """Ten rows or more over two pages, the second without heads; the last page signed."""
    days, form = t.days(t.number(10, 14)), t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}")
    chosen, spent = [t.pick(*SORTS) for _ in days], [Decimal(t.pick("1", "1.5", "2")) for _ in days]
    rows = [[t.say(day, form), word, f"{t.theme()}. {t.told(1)}", hours(one)] for day, (word, _), one in zip(days, chosen, spent, strict=True)]
    cut = len(rows) - t.number(3, 6)
    body = f"<h1>Verantwoording categorie B</h1>{facts(t, [('Naam', t.holder.full), ('Registratienummer', t.register(t.holder)), ('Jaar', str(t.year))], ways=('free', 'box'))}{grid(t, ('Datum', 'Soort', 'Inhoud', 'Uren'), rows[:cut], ('box',))}<div class=next>{grid(t, (), rows[cut:], ('box',))}<p>Totaal: {hours(sum(spent, Decimal(0)))} uur</p>{signed(t, t.holder.full)}</div>"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), tuple(on(kind, day, one) for day, (_, kind), one in zip(days, chosen, spent, strict=True)), signatures=1)


@sheet("nvvpo-oda-lijst")
def oda(t: Teller) -> tuple[str, Truth]:
    """For the NVvPO: activities with a maximum a year, points per meeting, times by row."""
    held = t.meetings(t.number(3, 7), ((1140, 1260), (1110, 1230), (780, 900), (1170, 1290)), 0.6)
    chosen = [t.pick(("Vakinhoudelijk overleg (POH-overleg)", "vakinhoudelijk_overleg"), ("Bestuurlijk werk: projectgroep", "bestuurlijk_werk")) for _ in held]
    rows = [[t.say(m.day, "{dd}-{mm}-{Y}"), word, t.span(m, "{a}-{b}"), "1"] for m, (word, _) in zip(held, chosen, strict=True)]
    body = f"<h2>Deskundigheidsbevorderende activiteiten (ODA)</h2><p>{t.holder.full}</p>{grid(t, ('Datum', 'Activiteit', 'Tijd', 'Punten'), [*rows, ['Totaal', '', '', str(len(held))]])}<p class=s>Vakinhoudelijk overleg: 1 punt per bijeenkomst van minimaal 2 uur, maximaal 4 per jaar. Bestuurlijk werk: maximaal 4 per jaar.</p>"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(met(kind, m) for m, (_, kind) in zip(held, chosen, strict=True)), printed_points=str(len(held)))
