"""Typed in a word processor between two patients."""
# ruff: noqa: E501
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.practice import (  # fmt: skip
    AFTERNOON,
    BRIEF,
    DAYS,
    LUNCH,
    MORNING,
    Told,
    bullets,
    evening,
    full,
    hurry,
    leaf,
    paper,
    paras,
    rows,
    word,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.truth import Holder, Participants, Truth


@paper("intervisieavond")
def bare_notes(t: Teller) -> Told:
    """No heading, no labels; what it is stands in a sentence."""
    m, crowd = t.meeting(EVENING), t.people(t.number(4, 7), holder=False)
    spoken = t.chance(0.4)
    first = f"{t.say(m.day, *DAYS)}, bij {crowd[0].first} thuis, {evening(m) if spoken else hurry(t, m)}"
    here = t.pick("Er waren: ", "Met ", "Erbij: ", "present ") + saying.listed(list(full(crowd)))
    body = [first, here, t.pick("Derde keer intervisie dit jaar.", "Onze intervisiegroep is weer compleet.", "Intervisie volgens de incidentmethode gedaan."),
            f"{crowd[1].first} bracht in: {t.theme()}. {t.told(2)}", f"Daarna nog een rondje over {t.theme()}. {t.told(1)}"]  # fmt: skip
    gone = t.person() if t.chance(0.6) else None
    if gone:
        body.insert(2, t.pick(f"{gone.full} kon niet ivm oppas.", f"afwezig: {gone.full} (griep)"))
    body.append(f"Volgende x: {t.say(t.later(m.day, 25, 50), *BRIEF)} bij {crowd[2].first}, {crowd[3].first} neemt {t.pick('koek', 'casus')} mee")
    truth = Truth("B", "verslag", activities=(met("intervisie", m),), participants=Participants(full(crowd), (gone.full,) if gone else ()), status=None)
    return leaf(word(t), paras(*body)), truth  # fmt: skip


@paper("mdo-initialen")
def several_patients(t: Teller) -> Told:
    """Patients' initials, years of birth and control visits around one lunch meeting."""
    m, crowd = t.meeting(LUNCH), t.people(t.number(3, 5))
    seen = t.number(3, 6)
    cases = [
        f"{n + 1}. {t.pick('mw.', 'dhr.')} {t.pick(*'ABDGHKLMPRSVW')}. ({t.pick(chr(39) + str(t.number(45, 99)), str(t.number(1948, 2003)), f'{t.number(19, 80)} jr')}): {t.theme()}. {t.told(1)} {t.pick('Terug ' + t.say(t.later(m.day, 7, 30), '{d}/{m}'), 'controle over 6 wkn', 'HA belt')}."
        for n in range(seen)
    ]
    names = [f"{one.full} ({role})" for one, role in zip(crowd, ("HA", "POH-GGZ", "SPV", "ouderenverpl.", "psycholoog"), strict=False)]
    head = f"{t.pick('MDO GGZ', 'Mdo psyche', 'Casuïstiek MDO')} {t.say(m.day, *DAYS)}"
    body = [f"<b>{head}</b>", f"{t.pick('tijd', 'Tijd:', 'Hoe laat:')} {hurry(t, m)} {t.pick('', '(broodjes staan klaar vanaf 12 uur)')}", f"{t.pick('Aanw.', 'Aanwezig:', 'erbij')} {', '.join(names)}",
            *cases, t.pick("", f"volgend MDO {t.say(t.later(m.day, 14, 60), *BRIEF)}")]  # fmt: skip
    return leaf(word(t), paras(*body)), Truth("B", "verslag", activities=(met("casuistiek", m),), participants=Participants(full(crowd)), status=None)


@paper("actielijst")
def action_list(t: Teller) -> Told:
    m, crowd = t.meeting(AFTERNOON), t.people(t.number(4, 6))
    table = [(n + 1, what, t.pick(*crowd).first, t.say(t.later(m.day, 5, 90), *BRIEF), t.pick("", "loopt", "klaar", "doorgeschoven")) for n, what in enumerate(t.some(t.words.todo, 5))]
    body = [
        f"<h3>{t.pick('Actielijst werkgroep kwaliteit GGZ', 'Werkgroep kwaliteit psyche: acties', 'Kwaliteitswerkgroep: wie doet wat')}</h3>",
        paras(f"nav {t.pick('bijk.', 'bijeenkomst', 'overleg')} {t.say(m.day, *DAYS)}, {hurry(t, m)}", f"Aanwezig waren {saying.listed(list(full(crowd)))}."),
        f'<table class="b">{rows([("nr", "actie", "wie", "vóór", "stand")], "th")}{rows(table)}</table>',
        paras(f"Actielijst bijgewerkt {t.say(t.later(m.day, 3, 20), '{d}-{m}-{Y}', '{d} {month} {Y}')} door {t.holder.full}"),
    ]  # fmt: skip
    return leaf(word(t), *body), Truth("B", "verslag", Holder(t.holder.full), (met("kwaliteitswerkgroep", m),), Participants(full(crowd)))


@paper("in-een-adem")
def one_paragraph(t: Teller) -> Told:
    """Meetings of a year in one paragraph; to one of them the writer did not go, one fell through."""
    slot = t.pick(*EVENING)
    held = t.meetings(t.number(4, 6), (slot,))
    missed = t.number(1, len(held))
    form = t.pick("{d} {month}", "{wd} {d} {month}", "{d} {dot}")
    said = saying.listed([t.say(one.day, form) for one in held])
    why = t.pick(f"Op {t.say(held[missed].day, '{d} {month}')} was ik ziek, die heb ik dus gemist.", f"Die van {t.say(held[missed].day, '{d} {month}')} is niet doorgegaan ivm te weinig aanmeldingen.",
                 f"Helaas kon ik er {t.say(held[missed].day, '{d} {month}')} niet bij zijn.")  # fmt: skip
    text = (
        f"In {t.year} ben ik bij elkaar gekomen met mijn intervisiegroep ({t.place()}). We hadden afspraken op {said}, {t.pick('steeds', 'telkens', 'elke keer')} "
        f"{t.pick('van ' + saying.span(slot[0], slot[1], '{a} tot {b} uur'), saying.span(slot[0], slot[1], '{a}-{b}u'))}. {why} {t.told(2)} Het ging oa over {t.theme()} en {t.theme()}. {t.told(1)}"
    )
    body = paras(text, f"{t.holder.full}<br>POH-GGZ, {t.pick(*t.words.practices)}", t.pick("", f"{t.place()}, {t.say(t.later(held[-1].day, 5, 25), '{d}-{m}-{Y}')}"))
    done = tuple(met("intervisie", one) for n, one in enumerate(held) if n != missed)
    return leaf(word(t), body), Truth("B", "verslag", Holder(t.holder.full), done)  # fmt: skip


@paper("reflectie")
def reflection(t: Teller) -> Told:
    m, rest = t.meeting(LONG), t.pick(0, 30, 45, 60)
    school, course = t.pick(*t.words.schools), t.pick(*t.words.courses)
    pause = f" Daar gaat {rest} min lunch nog vanaf." if rest else ""
    text = [
        f"<b>{t.pick('Reflectie', 'Reflectieverslag', 'Wat ik ervan vond')}: {course}</b>",
        f"Naam: {t.holder.full}",
        f"{t.pick('Op', 'Ik was op')} {t.say(m.day, '{wd} {d} {month} {Y}', '{d} {month} {Y}', '{d}-{m}-{Y}')} {t.pick('bij', 'in ' + t.place() + ' bij')} {school} voor de cursus {course}. Die duurde {saying.span(m.start, m.end, t.pick('van {a} tot {b} uur', '{a}-{b} u'))}.{pause}",
        f"Wat wist ik al? {t.told(1)}", f"Wat nieuw was: {t.told(2)}",
        f"Wat ga ik doen: over een half jaar, rond {t.say(t.later(m.day, 150, 200), '{month} {Y}', '{d} {month}')}, kijk ik terug.",
    ]  # fmt: skip
    done = met("scholing_elders", m, Decimal(m.end - m.start - rest) / 60)
    return leaf(word(t), paras(*text)), Truth("B", "verslag", Holder(t.holder.full), (done,))


@paper("zie-onder")
def see_below(t: Teller) -> Told:
    """Labels that point to the end of the paper."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    kind, title = t.pick(("intervisie", "Verslagje intervisie"), ("casuistiek", "Casuïstiekbespreking POH's"))
    below = t.mixed([f"Datum: {t.say(m.day, *DAYS)}", f"Tijd: {hurry(t, m)}", f"Wie: {', '.join(full(crowd))}", f"Waar: {t.pick(*t.words.practices)}"])
    body = [f"<h3>{title}</h3>", paras("Datum, tijd en namen: zie onder.", f"Onderwerp: {t.theme()}"), paras(t.told(3), t.told(2)),
            "<hr>", "<br>".join(below), paras(f"Gr. {t.holder.full}")]  # fmt: skip
    return leaf(word(t), *body), Truth("B", "verslag", Holder(t.holder.full), (met(kind, m),), Participants(full(crowd)))


@paper("verbeterd")
def mended(t: Teller) -> Told:
    """A mistake is put right in the text: the wrong day or end still stands there."""
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    wrong = t.later(m.day, 1, 2)
    form = t.pick("{d} {month} {Y}", "{wd} {d} {month} {Y}", "{d}-{m}-{Y}")
    day = t.pick(
        f"<s>{t.say(wrong, form)}</s> {t.say(m.day, form)}", f"{t.say(wrong, form)} (moet zijn {t.say(m.day, form)})",
        f"{t.say(wrong, form)} -> foutje, het was {t.say(m.day, form)}",
    )  # fmt: skip
    body = [
        f"<h3>{t.pick('Netwerklunch jeugd en GGZ', 'Netwerkbijeenkomst sociaal domein', 'Netwerkavond POH-GGZ')}</h3>",
        paras(f"{t.pick('Datum', 'Wanneer')}: {day}", f"{t.pick('Duur', 'Tijdstip')}: {saying.span(m.start, m.end, '{a} - {b} uur')}", f"Aanwezig: {', '.join(full(crowd))}"),
        paras(t.told(3)), bullets(t.some(t.words.todo, 3)), paras(f"verslag gemaakt door {t.holder.full}"),
    ]  # fmt: skip
    truth = Truth("B", "verslag", Holder(t.holder.full), (met("netwerkbijeenkomst", m),), Participants(full(crowd)))
    return leaf(word(t), *body), truth.with_meta(contradiction=True)


@paper("poh-overleg")
def shorthand_minutes(t: Teller) -> Told:
    m, crowd = t.meeting(AFTERNOON), t.people(t.number(4, 7))
    gone = t.person()
    title = t.pick("POH overleg", "Overleg POH's (S en GGZ)", "Vakoverleg POH-GGZ")
    body = [
        f"<p><b>{title} {t.say(m.day, *DAYS)} {hurry(t, m)}</b></p>",
        f"<p>Aanw.: {t.pick(', ', '; ').join(full(crowd))}<br>{t.pick('Afw. m.k.:', 'afgem.', 'Afwezig mk:')} {gone.full}</p>",
        *[f"<p><u>{n + 1}. {t.theme()}</u><br>{t.told(2)}</p>" for n in range(t.number(2, 5))],
        f"<p>Rondvraag: {t.told(1)}</p><p>{t.pick('Volg. overleg', 'Vlg keer')}: {t.say(t.later(m.day, 28, 60), *BRIEF)} zelfde tijd</p><p>not.: {t.holder.full}</p>",
    ]
    return leaf(word(t), *body), Truth("B", "notulen", Holder(t.holder.full), (met("vakinhoudelijk_overleg", m),), Participants(full(crowd), (gone.full,)))


@paper("meegelopen")
def looked_along(t: Teller) -> Told:
    m, who, rest = t.meeting(MORNING), t.person(), t.pick(0, 15, 20)
    pause = f"Koffie van {rest} min tussendoor telt niet mee." if rest else ""
    text = [
        f"{t.pick('Meekijken op de praktijk', 'Meekijkochtend', 'Verslag meekijken')} - {t.holder.full}",
        f"{t.say(m.day, *DAYS)}: {t.pick('meegekeken bij', 'ochtend meegelopen met')} {who.full} in {t.pick(*t.words.practices)}. Begonnen om {saying.clock(m.start)}, klaar om {saying.clock(m.end)}. {pause}",
        f"Gezien: {t.number(3, 6)} consulten van 45 min en een telefonisch consult. {t.told(2)}",
        f"Feedback van {who.first}: {t.told(1)}", f"Nagesproken op {t.say(t.later(m.day, 2, 14), *BRIEF)} aan de telefoon.",
    ]  # fmt: skip
    return leaf(word(t), paras(*text)), Truth("B", "verslag", Holder(t.holder.full), (met("meekijken", m, Decimal(m.end - m.start - rest) / 60),))


@paper("twee-casussen")
def two_in_one(t: Teller) -> Told:
    """Two case discussions below each other in one file, the second with a length only."""
    one, two = t.meetings(2, LUNCH + BY_DAY)
    crowd = t.people(t.number(3, 5))
    long = t.pick("minutes", "comma", "words", "mixed")
    body = [
        f"<p><b>{t.pick('Casus', 'Casuïstiek', 'Casusbespreking')} 1</b> &nbsp; {t.say(one.day, *DAYS)} &nbsp; {hurry(t, one)}</p><p>met {saying.listed(list(full(crowd)))}</p><p>{t.theme()}. {t.told(3)}</p><br>",
        f"<p><b>{t.pick('Casus', 'Casuïstiek', 'Casusbespreking')} 2</b> &nbsp; {t.say(two.day, *DAYS)} &nbsp; {t.pick('duurde', 'duur', 'ong. tijd:')} {t.long(two.hours, long)}</p><p>{t.pick('Zelfde groepje.', 'Iedereen was er weer.')}</p><p>{t.theme()}. {t.told(3)}</p>",
        f"<p>{t.holder.full}, casuïstiekgroep {t.place()}</p>",
    ]
    done = (met("casuistiek", one), on("casuistiek", two.day, two.hours))
    return leaf(word(t), *body), Truth("B", "verslag", Holder(t.holder.full), done, Participants(full(crowd)))


@paper("gelezen")
def read_at_home(t: Teller) -> Told:
    held = t.days(t.number(3, 6))
    hours = [Decimal(t.pick("1", "1.5", "2", "0.5", "3")) for _ in held]
    form, sign = t.pick(*BRIEF), t.pick(" u", " uur", "u")
    titles = t.some(t.words.courses, len(held))
    lines = [(t.say(one, form), f"{t.pick('H&W', 'boek', 'Tijdschr. POH', 'richtlijn')}: {what}", f"{saying.comma(long)}{sign}") for one, long, what in zip(held, hours, titles, strict=True)]
    body = [f"<h3>Zelfstudie {t.year}</h3><p>{t.holder.full}</p>", f"<table>{rows([('dag', 'wat gelezen', 'tijd')], 'th')}{rows(lines)}</table>",
            f"<p>{t.pick('bij elkaar', 'totaal', 'Samen')} {saying.comma(sum(hours, Decimal()))}{sign}</p>"]  # fmt: skip
    done = tuple(on("zelfstudie", one, long) for one, long in zip(held, hours, strict=True))
    return leaf(word(t, more="table{border:0}"), *body), Truth("B", "overzicht", Holder(t.holder.full), done)


@paper("stukje-in-blad")
def wrote(t: Teller) -> Told:
    day = t.day(40)
    body = paras(
        f"<b>{t.pick('Publicatie', 'Mijn artikel', 'Geschreven stuk')}</b>",
        f"Samen met {t.person().full} schreef ik, {t.holder.full}, een artikel over {t.theme()}.",
        f"Het is gepubliceerd in {t.pick('het blad van de kring', 'Praktijkblad POH', 'de Huisartsenkrant')} nr {t.number(2, 9)}, verschenen op {t.say(day, '{d} {month} {Y}', '{d}-{m}-{Y}', '{wd} {d} {month} {Y}')}, blz. {t.number(11, 40)}-{t.number(41, 45)}.",
        f"Ingestuurd had ik het al in {saying.MONTHS[(day.month + 8) % 12]}; de redactie vroeg 2x om inkorten.", t.told(1),
    )  # fmt: skip
    return leaf(word(t), body), Truth("B", "publicatie", Holder(t.holder.full), (on("publicatie", day),), status=None)


@paper("titeldia")
def title_slide(t: Teller) -> Told:
    m, by = t.meeting(AFTERNOON + LUNCH), t.person()
    colour = t.pick("#1f4e5f", "#7a2048", "#31572c", "#3d348b")
    css = f"@page{{size:A4 landscape;margin:0}} body{{margin:0;font:15pt Lato}} .d{{background:{colour};color:#fff;padding:22mm 20mm;height:70mm}} h1{{font-size:34pt;margin:0}} .o{{padding:9mm 20mm;font:12pt '{t.pick('Liberation Sans', 'Lato')}'}}"
    body = [
        f"<div class='d'><h1>{t.pick(*t.words.courses)}</h1><p>Interne scholing {t.pick('HAP', 'voor assistentes en POH', 'team')} | {by.full}</p><p>{t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}')}</p></div>",
        f"<div class='o'><p>{t.pick('Hierbij verklaar ik dat', 'Bevestigd:')} {t.holder.full} was bij deze interne scholing, {saying.span(m.start, m.end, t.pick('van {a} tot {b} uur', '{a}-{b}u'))}.</p><p>{by.full} {t.signature(34)}</p></div>",
    ]
    return leaf(css, *body), Truth("B", "verklaring", Holder(t.holder.full), (met("interne_scholing", m),), signatures=1)


@paper("bestuursmemo")
def board(t: Teller) -> Told:
    held = t.meetings(t.number(3, 6), EVENING)
    form = t.pick("{d} {month}", "{wd2} {d} {mon}", "{d}-{m}")
    lines = [f"{t.say(one.day, form)}: {hurry(t, one, '{a}-{b}', '{a} - {b} uur')} ({t.pick('bestuur', 'bestuursvergadering')}, {t.theme()})" for one in held]
    body = [f"<p><b>Bestuurswerk {t.pick('kring', 'POH-vereniging', 'werkgroep CVRM/GGZ')} in {t.year}</b></p><p>Door {t.holder.full}, {t.pick('secretaris', 'penningmeester', 'bestuurslid')}.</p>",
            f"<p>{bullets(lines, t.pick('-', '*', '•'))}</p>", f"<p>{t.pick('De ALV doe ik er niet bij.', 'Mailtjes en telefoontjes niet geteld.', 'Reistijd telt niet mee.')}</p>"]  # fmt: skip
    return leaf(word(t), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(met("bestuurlijk_werk", one) for one in held))
