"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import DATES, OFFICE, PEN, PENNED, clock, net, times
from samples.strangers.unsealed.minutes import names
from samples.truth import Activity, Holder, Participants, Truth, number


@DESIGNS.design(
    "sealed-08",
    """
<style>@page{size:A4;margin:18mm} body{font:10.5pt '{{font}}'} table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:2mm;height:8mm} td:first-child{width:38%;background:{{shade}}} .h{font:{{size}}pt '{{pen}}';color:{{ink}}}</style><h2>{{title}}</h2><table>{% for a,b in rows %}<tr><td>{{a}}</td><td class="h">{{b}}</td></tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def intervision_form(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(EVENING), t.people(t.number(3, 6))
    rest = t.pick(0, 0, 15, 30)
    way = t.pick("times", "hours", "both") if not rest else "both"
    rows = [("Naam POH-GGZ", t.holder.full), ("Datum bijeenkomst", t.say(m.day, *PENNED))]
    if way != "hours":
        rows.append(("Begintijd en eindtijd", times(t, m, "{a} - {b}", "{a} tot {b}", "{a} - {b} uur")))
    if way != "times":
        word = (
            t.pick("Duur exclusief pauze", "Netto duur (zonder pauze)")
            if rest
            else t.pick("Duur", "Aantal uren", "Tijdsduur")
        )
        rows.append((word, saying.length(net(m, rest), t.pick("comma", "minutes", "mixed"))))
    rows += [("Aantal deelnemers", str(len(crowd))), ("Namen deelnemers", ", ".join(names(crowd))),
             ("Gebruikte methode", t.pick("incidentmethode", "Socratisch gesprek", "roddelen", "5 stappen")),
             ("Ingebracht door", crowd[0].first), ("Thema", t.theme()), ("Wat heb ik geleerd?", t.told(1)),
             ("Datum volgende bijeenkomst", t.say(t.later(m.day, 30, 60), *PENNED)), ("Handtekening", t.signature(30))]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "shade": t.pick("#eee", "#fff", "#dde8f3"), "title": t.pick("Intervisieformulier POH-GGZ", "Registratieformulier intervisie", "FORMULIER INTERVISIE"),
        "rows": rows, "pen": t.pick(*PEN), "size": t.pick(13, 14), "ink": t.pick("#123", "#1a2f7d", "#222"),
        "foot": "Bewaar dit formulier in uw persoonlijk dossier. Versie 2.1, januari 2018.",
    }  # fmt: skip
    basis = "from_times" if way == "times" else "stated"
    return values, Truth(
        "B", "intervisieformulier", Holder(t.holder.full), (met("intervisie", m, net(m, rest), basis, timed=way != "hours"),),
        Participants(names(crowd)), signatures=1,
    )  # fmt: skip


@DESIGNS.design(
    "sealed-09",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt '{{font}}'} .f{margin:5mm 0 0} .v{border-bottom:1px dotted #000;font:{{size}}pt '{{pen}}';color:#1f3372;min-height:8mm} .o{margin-right:8mm} .q{display:inline-block;width:3.5mm;height:3.5mm;border:1px solid #000;margin-right:1.5mm;text-align:center;font:11pt/3.5mm 'DejaVu Sans'}</style><h2>{{title}}</h2>{% for a,on in boxes %}<span class="o"><span class="q">{{'x' if on}}</span>{{a}}</span>{% endfor %}{% for a,b in rows %}<div class="f">{{a}}</div><div class="v">{{b}}</div>{% endfor %}""",
)
def ticked_form(t: Teller) -> tuple[dict, Truth]:
    """Which sort of activity is ticked; what is filled in stands on the dotted line below."""
    sorts = [("intervisie", "intervisie"), ("supervisie", "supervisie"), ("casuïstiek", "casuistiek"), ("netwerkbijeenkomst", "netwerkbijeenkomst"), ("kwaliteitswerkgroep", "kwaliteitswerkgroep")]  # fmt: skip
    word, kind = t.pick(*sorts)
    m, lead = t.meeting(BY_DAY + EVENING), t.person()
    timed = t.chance(0.6)
    rows = [
        ("Naam deelnemer", t.holder.full), ("Registratienummer", t.register(t.holder)),
        ("Datum activiteit", t.say(m.day, *PENNED)),
        (("Tijd (van - tot)", times(t, m, "{a} - {b}", "{a} tot {b}")) if timed else ("Aantal uren", saying.comma(m.hours) + t.pick("", " uur", " u"))),
        ("Leiding / begeleider", lead.full), ("Korte omschrijving", f"{t.theme()}. {t.told(1)}"),
        ("Plaats en datum ondertekening", f"{t.place()}, {t.say(t.later(m.day), *PENNED)}"), ("Handtekening begeleider", t.signature(30)),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "title": t.pick("Deelnameformulier deskundigheidsbevordering", "Bewijs van deelname (categorie B)", "Registratie beroepsgebonden activiteit"),
        "boxes": [(a, a == word) for a, _ in sorts], "rows": rows, "pen": t.pick(*PEN), "size": t.pick(13, 15),
    }  # fmt: skip
    done = met(kind, m, basis="from_times" if timed else "stated", timed=timed)
    return values, Truth("B", "formulier", Holder(t.holder.full, t.register(t.holder)), (done,), signatures=1)


@DESIGNS.design(
    "sealed-10",
    """
<style>@page{size:A4;margin:18mm} body{font:10pt '{{font}}'} table{border-collapse:collapse;width:100%;margin-top:4mm} td,th{border:1px solid #333;padding:1.5mm;text-align:left} .h{font:{{size}}pt '{{pen}}';color:#203a80}</style><h3>{{title}}</h3><p>Supervisant: <span class="h">{{who}}</span> &nbsp; Supervisor: <span class="h">{{lead}}</span> (reg.nr. <span class="h">{{no}}</span>)</p><p>{{vorm}}</p><table><tr>{% for c in cols %}<th>{{c}}</th>{% endfor %}</tr>{% for r in rows %}<tr><td>{{loop.index}}</td>{% for c in r %}<td class="h">{{c}}</td>{% endfor %}</tr>{% endfor %}</table>""",
)
def supervision_card(t: Teller) -> tuple[dict, Truth]:
    lead, long = t.person(), t.pick(60, 60, 90, 45)
    begun = t.pick(540, 570, 600, 840, 960)
    held = t.meetings(t.number(4, 9), ((begun, begun + long),))
    form, shared = t.pick("{d}-{m}-{Y}", "{d}-{m}-{y}", "{dd}-{mm}-{Y}", "{d} {mon} {Y}"), t.chance(0.5)
    rows = [
        [
            t.say(m.day, form),
            *([] if shared else [str(long) if t.chance(0.9) else f"{long} min"]),
            t.theme(),
            t.signature(20),
        ]
        for m in held
    ]
    values = {
        "font": t.pick(*OFFICE), "title": t.pick("Presentiekaart supervisie", "Overzicht supervisiegesprekken", "Supervisie - bijeenkomsten en paraaf"),
        "who": t.holder.full, "lead": lead.full, "no": str(t.number(10000, 99999)), "pen": t.pick(*PEN), "size": t.pick(12, 13),
        "vorm": f"Vorm: individueel.{f' Elke zitting duurt {long} minuten.' if shared else ''}",
        "cols": ["nr.", "datum", *([] if shared else ["duur (minuten)"]), "thema", "paraaf supervisor"], "rows": rows,
    }  # fmt: skip
    return values, Truth(
        "B", "supervisieverklaring", Holder(t.holder.full),
        tuple(on("supervisie", m.day, m.hours) for m in held), signatures=len(held),
    )  # fmt: skip


@DESIGNS.design(
    "sealed-11",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.6 '{{font}}'} .h{font:{{size}}pt '{{pen}}';color:#14295e} .l{border-bottom:1px solid #555;padding:0 3mm}</style><h2>{{title}}</h2><p>{{a}} <span class="l h">{{name}}</span> {{b}} <span class="l h">{{day}}</span> {{c}} <span class="l h">{{time}}</span> {{d}} <span class="l h">{{what}}</span>.</p><p>{{rest}}</p><p>Datum: <span class="l h">{{signed}}</span></p><p>Naam: <span class="l h">{{lead}}</span></p>{{sign}}""",
)
def gap_sentence(t: Teller) -> tuple[dict, Truth]:
    """A printed sentence with gaps, filled in by pen."""
    m, lead = t.meeting(BY_DAY), t.person()
    title, kind, what = t.pick(
        ("Verklaring meekijken op de praktijk", "meekijken", "het spreekuur van de POH-GGZ bijgewoond"),
        ("Bewijs van begeleiding", "begeleiding", "een begeleidingsgesprek (werkbegeleiding) gehad"),
        ("Bevestiging casuïstiekoverleg", "casuistiek", "deelgenomen aan casuïstiekbespreking"),
        ("Bewijs van deelname interne scholing", "interne_scholing", f"de interne scholing over {t.theme()} gevolgd"),
    )  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "pen": t.pick(*PEN), "size": t.pick(14, 15), "title": title, "a": t.pick("Hierbij verklaar ik dat", "Ondergetekende bevestigt dat"), "name": t.holder.full,
        "b": "op", "day": t.say(m.day, *PENNED), "c": "van", "time": times(t, m, "{a} tot {b} uur", "{a} - {b}"), "d": "heeft", "what": what,
        "rest": t.pick("Praktijk: ", "Locatie: ") + t.pick(*t.words.practices), "signed": t.say(t.later(m.day, 1, 30), *PENNED), "lead": lead.full, "sign": t.signature(36),
    }  # fmt: skip
    values["d"], values["what"] = (
        "",
        f"{what}" if what.split()[-1] in ("gevolgd", "gehad", "bijgewoond") else f"heeft {what}",
    )
    return values, Truth("B", "verklaring", Holder(t.holder.full), (met(kind, m),), signatures=1)


@DESIGNS.design(
    "sealed-12",
    """
<style>@page{size:A4;margin:16mm} body{font:10pt '{{font}}'} .p{border:1px solid #c9c9d4;border-radius:2mm;padding:3mm 4mm;margin-bottom:3mm} .p b{display:block;font-weight:normal;color:#555;font-size:9pt} .k{border-top:3mm solid #5b3b8c}</style><div class="p k"><h2>{{title}}</h2><small>{{sub}}</small></div>{% for a,b in rows %}<div class="p"><b>{{a}}{{' *' if loop.index < 4}}</b>{{b}}</div>{% endfor %}""",
)
def online_form(t: Teller) -> tuple[dict, Truth]:
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(t.number(4, 7))
    rows = [
        ("Tijdstempel", f"{t.say(t.later(m.day, 1, 12), '{d}-{m}-{Y}', '{dd}/{mm}/{Y}')} {t.number(9, 22)}:{t.number(10, 60)}:{t.number(10, 60)}"),
        ("Uw naam", t.holder.full), ("Wanneer vond de bijeenkomst plaats?", t.say(m.day, "{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d} {mon} {Y}")),
        ("Hoe laat begon de bijeenkomst?", saying.clock(m.start)), ("Hoe laat was de bijeenkomst afgelopen?", saying.clock(m.end)),
        ("Wie waren er aanwezig?", ", ".join(names(crowd))), ("Welke methode is gebruikt?", t.pick("Incidentmethode", "Leerkring", "Anders")),
        ("Wat neemt u mee naar uw eigen praktijk?", t.told(2)), ("Wilt u deelnemen aan de volgende bijeenkomst?", t.pick("Ja", "Misschien")),
    ]  # fmt: skip
    values = {
        "font": t.pick("Lato", "DejaVu Sans", "Liberation Sans"), "title": t.pick("Intervisie - registratie en evaluatie", "Evaluatieformulier intervisiegroep"),
        "sub": t.pick("1 antwoord, ingevuld via het webformulier", "Antwoorden kunnen niet worden bewerkt"), "rows": rows,
    }  # fmt: skip
    return values, Truth("B", "formulier", Holder(t.holder.full), (met("intervisie", m),), Participants(names(crowd)))


@DESIGNS.design(
    "sealed-13",
    """
<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.4 '{{font}}'} table{width:100%;border-collapse:collapse} td{border:1px solid #666;padding:2mm;vertical-align:top;width:50%} small{display:block;font-size:7.5pt;color:#555} .h{font:{{size}}pt '{{pen}}'}</style><table><tr><td colspan="2"><b>{{title}}</b></td></tr>{% for p in cells %}<tr>{% for a,b in p %}<td><small>{{a}}</small><span class="h">{{b}}</span></td>{% endfor %}</tr>{% endfor %}</table><p>{{foot}}</p>""",
)
def boxed_placement(t: Teller) -> tuple[dict, Truth]:
    """Stage: a period, a number of hours, a day of birth and a norm of the school beside them."""
    first = t.day(20, 150)
    last = t.later(first, 90, 180)
    hours, student = Decimal(t.pick(40, 60, 80, 120, 24)), t.person()
    form = t.pick("{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d}-{m}-{Y}")
    birth = first.replace(year=first.year - t.number(21, 40), day=t.number(1, 28), month=t.number(1, 12))
    cells = [
        (("Student", student.full), ("Geboortedatum", t.say(birth, form))),
        (("Opleiding", t.pick(*t.words.schools)), ("Leerjaar", t.pick("2", "3", "4"))),
        (("Begin stage", t.say(first, form)), ("Einde stage", t.say(last, form))),
        (("Stagebegeleider (POH-GGZ)", t.holder.full), ("Uren besteed aan begeleiding", f"{number(hours)}{t.pick('', ' uur')}")),
        (("Stageplaats", t.pick(*t.words.practices)), ("Handtekening opleiding", t.signature(28))),
        (("Datum ondertekening", t.say(t.later(last, 3, 30), form)), ("Beoordeling", t.pick("voldoende", "goed"))),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "size": t.pick(11, 13), "pen": t.pick("Liberation Sans", *PEN), "title": t.pick("Verklaring stagebegeleiding", "Stageverklaring begeleider", "Bewijs begeleiding stagiaire"),
        "cells": cells, "foot": "De norm van de opleiding is 400 stage-uren per leerjaar.",
    }  # fmt: skip
    done = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated")
    return values, Truth("B", "stageverklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "sealed-14",
    """
<style>@page{size:A4;margin:22mm} body{font:11pt/1.45 '{{font}}'} td{padding:1mm 6mm 1mm 0;vertical-align:top} .h{font:{{size}}pt '{{pen}}';color:#222}</style><h2>{{title}}</h2><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>:</td><td class="h">{{b}}</td></tr>{% endfor %}</table><p>{{note}}</p><table style="width:100%;margin-top:8mm"><tr>{% for a,b in signs %}<td>{{a}}<br>{{b}}</td>{% endfor %}</tr></table>""",
)
def coaching_form(t: Teller) -> tuple[dict, Truth]:
    """Looking along: the consults have times of their own, the visit is what counts."""
    m, lead = t.meeting(((540, 720), (570, 690), (780, 960), (510, 630))), t.person()
    step = t.pick(30, 45)
    at = m.start + 15
    second = at + step
    rows = [
        ("Medewerker", t.holder.full), ("Meegekeken door", f"{lead.full}, {t.pick('teamleider', 'praktijkcoach')}"),
        ("Praktijk", t.pick(*t.words.practices)), (t.pick("Datum", "Datum bezoek"), t.say(m.day, *DATES, *PENNED)),
        (t.pick("Aanwezig van", "Tijd bezoek"), times(t, m, "{a} tot {b} uur", "{a} - {b} uur")), ("Eerste consult", f"{clock(at)} uur"), ("Tweede consult", f"{clock(second)} uur"),
        ("Sterke punten", t.told(1)), ("Aandachtspunten", t.told(1)),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "pen": t.pick("Lato", *PEN), "size": t.pick(12, 13), "title": t.pick("Meekijkformulier", "Verslag meekijken op de praktijk", "Formulier meekijkmoment"),
        "rows": rows, "note": "Per jaar vindt ten minste één meekijkmoment plaats; de norm is 3 punten.", "signs": [("POH-GGZ", t.signature(30)), ("Coach", t.signature(30))],
    }  # fmt: skip
    return values, Truth("B", "verslag", Holder(t.holder.full), (met("meekijken", m),), signatures=2)
