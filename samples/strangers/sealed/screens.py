"""Kept for scoring: screen prints of mail, meetings and portals."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.sealed.stock import columns, full, grid, hours, polite, sheet
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.truth import Holder, Participants, Truth

FLAT = "body{font-family:'Lato';margin:0;background:#fff} .in{padding:14px 22px} .hd{background:#20304a;color:#fff;padding:10px 22px} .card{border:1px solid #d4d8de;border-radius:6px;padding:12px 16px;margin:10px 0}"


@sheet("scherm-mail-dank", FLAT, (760, 0))
def thanks(t: Teller) -> tuple[str, Truth]:
    """A mail in its window: thanks for the meeting of some days ago."""
    m, host = t.meeting(EVENING), t.person()
    kind, word = t.pick(("netwerkbijeenkomst", "netwerkbijeenkomst"), ("kwaliteitswerkgroep", "kwaliteitswerkgroep GGZ"), ("intervisie", "intervisiebijeenkomst"))
    sent = t.later(m.day, 1, 7)
    body = f"<div class=hd>Postvak IN</div><div class=in><h3>Deelname {word} {t.say(m.day, '{d} {month}')}</h3><p><b>{host.full}</b><br><span class=s>{t.say(sent, '{wd2} {d}-{m}-{Y}')} {saying.clock(t.number(500, 1200))} · aan {t.holder.full}</span></p><p>Dag {t.holder.first},</p><p>Fijn dat je erbij was! Hierbij de bevestiging van je deelname aan de {word} van {t.say(m.day, '{wd} {d} {month} {Y}')}, {t.span(m, '{a} - {b} uur', '{a}-{b} uur', 'van {a} tot {b} uur')}.</p><p>{polite(t)}</p><p>Groetjes, {host.first}</p></div>"
    return body, Truth("B", "mail", Holder(t.holder.full), (met(kind, m),))


@sheet("scherm-deelnemers-online", FLAT, (820, 0))
def online(t: Teller) -> tuple[str, Truth]:
    """Report of an online meeting: begin, end, who was in it; minutes in differ."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 8), False)
    kind, word = t.pick(("intervisie", "Intervisie POH-GGZ"), ("vakinhoudelijk_overleg", "POH-overleg GGZ"), ("casuistiek", "Casuïstiekbespreking"))
    rows = [[one.full, saying.clock(m.start - t.number(0, 6)), saying.clock(m.end + t.number(0, 4))] for one in crowd]
    body = f"<div class=hd>Vergaderingsrapport</div><div class=in><h2>{word}</h2><div class=card>Datum: {t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}')}<br>Begintijd: {saying.clock(m.start)}<br>Eindtijd: {saying.clock(m.end)}<br>Deelnemers: {len(crowd)}</div>{grid(t, ('Naam', 'Deelgenomen om', 'Verlaten om'), rows, ('under', 'stripe top'))}</div>"
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(full(crowd)))


@sheet("scherm-dossier-lijst", FLAT, (900, 0))
def dossier(t: Teller) -> tuple[str, Truth]:
    """What was entered in a portal, row by row."""
    days = t.days(t.number(3, 8))
    chosen = [t.pick(("Intervisie", "intervisie"), ("Supervisie", "supervisie"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Casuïstiekbespreking", "casuistiek")) for _ in days]
    spent = [Decimal(t.pick("1", "1.5", "2", "2.5", "3")) for _ in days]
    named = columns(t, [("Datum", [t.say(day, "{dd}-{mm}-{Y}") for day in days]), ("Activiteit", [word for word, _ in chosen]), ("Uren", [hours(one) for one in spent]), ("Bewijsstuk", ["1 bestand" for _ in days])], 1)
    body = f"<div class=hd>Mijn dossier &nbsp; {t.holder.full}</div><div class=in><h3>Ingevoerde activiteiten</h3>{grid(t, *named, ('under top', 'stripe top'))}<p class=s>{len(days)} van {len(days)} getoond</p></div>"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(on(kind, day, one) for day, (_, kind), one in zip(days, chosen, spent, strict=True)))


@sheet("scherm-leeromgeving", FLAT, (840, 0))
def learning(t: Teller) -> tuple[str, Truth]:
    """A learning portal: one course finished, another under way."""
    day, minutes = t.day(), t.pick(60, 90, 120, 180)
    done, busy = t.some(t.words.courses, 2)
    body = f"<div class=hd>Leerportaal &nbsp;|&nbsp; {t.holder.full}</div><div class=in><div class=card><b>{done}</b> (e-learning, geaccrediteerd door V&VN)<br>✔ Voltooid op {t.say(day, '{d} {month} {Y}', '{dd}-{mm}-{Y}')}<br>Studieduur: {t.long(Decimal(minutes) / 60, 'comma', 'minutes')}<br>Score {t.number(75, 100)}%</div><div class=card><b>{busy}</b><br>Nog niet gestart · studieduur {t.pick('2 uur', '60 minuten')}</div></div>"
    return body, Truth("B", "schermafdruk", Holder(t.holder.full), (on("scholing_elders", day, Decimal(minutes) / 60),))
