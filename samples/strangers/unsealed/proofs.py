"""Kept for scoring."""
# ruff: noqa: E501  (style sheets read better in one line each)

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, LONG, Teller, met, on
from samples.strangers.unsealed import DESIGNS
from samples.strangers.unsealed.hand import DATES, OFFICE, clock, date, net, times, upper
from samples.truth import Activity, Holder, Truth, number

TYPED = ("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d}-{m}-{Y}", "{wd} {d} {month} {Y}")


@DESIGNS.design(
    "sealed-23",
    """
<style>@page{size:A4 landscape;margin:0} body{margin:0;font:13pt '{{font}}';color:#223} .c{margin:12mm;border:2px solid {{colour}};padding:14mm;height:150mm;text-align:center} h1{font-size:30pt;color:{{colour}};margin:0 0 6mm} .n{font-size:20pt;margin:4mm} small{color:#666}</style><div class="c"><h1>{{title}}</h1><div>{{given}}</div><div class="n">{{who}}</div><div>{{for}}</div><h2>{{course}}</h2>{% for r in rows %}<div>{{r}}</div>{% endfor %}<p><small>{{small}}</small></p></div>""",
)
def learning_platform(t: Teller) -> tuple[dict, Truth]:
    """E-learning: completed on a day, valid until another."""
    day, hours = t.day(), t.pick(Decimal(1), Decimal("1.5"), Decimal(2), Decimal(3), Decimal(4))
    points, body = t.pick("1", "2", "3"), t.pick("V&amp;VN Kwaliteitsregister", "NVvPO", "Registerplein")
    form = t.pick(*TYPED[:3])
    code = t.chance(0.3)
    course, kind = (
        ("Meldcode huiselijk geweld en kindermishandeling", "meldcode")
        if code
        else (t.pick(*t.words.courses), "scholing_elders")
    )
    rows = [
        f"{t.pick('Voltooid op', 'Afgerond op', 'Datum afronding:')} {t.say(day, form)}",
        f"{t.pick('Studielast:', 'Studiebelasting:', 'Tijdsinvestering:')} {saying.length(hours, t.pick('comma', 'minutes'))}",
    ]
    if not code:
        rows.append(
            f"Geaccrediteerd door {body}: {points} {t.pick('punten', 'accreditatiepunten') if points != '1' else 'punt'}"
        )
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Sans"), "colour": t.pick("#00695c", "#b23b00", "#283593"), "title": t.pick("Certificaat", "CERTIFICAAT", "Certificaat van voltooiing"),
        "given": t.pick("uitgereikt aan", "Dit certificaat is toegekend aan"), "who": t.holder.full, "for": t.pick("voor het met goed gevolg afronden van de e-learning", "heeft de volgende e-learning succesvol afgerond"), "course": course,
        "rows": rows, "small": f"Geldig tot {t.say(day.replace(day=min(day.day, 28), year=day.year + t.pick(2, 3, 5)), form)}. Certificaatnummer {t.number(100000, 999999)}. {t.pick(*t.words.schools)}",
    }  # fmt: skip
    return values, Truth(
        "B", "certificaat", Holder(t.holder.full), (on(kind, day, hours),), printed_points=None if code else points
    )


@DESIGNS.design(
    "sealed-24",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'} td{padding:1mm 6mm 1mm 0;vertical-align:top}</style><div style="color:{{colour}};font-size:16pt">{{school}}</div><h1 style="font-size:20pt">{{title}}</h1><p>{{say}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{acc}}</p><p>{{place}}, {{signed}}</p>{{sign}}<p>{{lead}}<br>opleidingscoördinator</p>""",
)
def accredited(t: Teller) -> tuple[dict, Truth]:
    """Category A: accredited by the register itself."""
    m, points = t.meeting(LONG), t.pick("3", "4", "5", "6")
    rest = t.pick(30, 45, 60)
    hours = net(m, rest)
    rows = [("Naam", t.holder.full), ("Registratienummer", t.register(t.holder)), ("Scholing", t.pick(*t.words.courses)), ("Datum", t.say(m.day, *TYPED)),
            ("Tijd", times(t, m)), (t.pick("Contacturen (excl. pauzes)", "Aantal contacturen"), saying.comma(hours)), ("Locatie", t.place())]  # fmt: skip
    acc = t.pick(
        f"Deze scholing is geaccrediteerd door het Kwaliteitsregister POH-GGZ van de LV POH-GGZ voor {points} punten (categorie A). ID-nummer {t.number(200000, 500000)}.",
        f"Accreditatie: ANPG Kwaliteitsregister, categorie A, {points} punten. PE-online ID {t.number(200000, 500000)}. De punten worden door de aanbieder bijgeschreven.",
        f"Kwaliteitsregister POH-GGZ (ANPG): {points} accreditatiepunten categorie A, bijgeschreven via PE-online.",
    )
    values = {
        "font": t.pick(*OFFICE), "colour": t.pick("#7a1f5c", "#0b5394", "#38761d"), "school": t.pick(*t.words.schools), "title": t.pick("Bewijs van deelname", "Certificaat", "Deelnamecertificaat"),
        "say": "Hierbij verklaren wij dat onderstaande persoon heeft deelgenomen aan:", "rows": rows, "acc": acc, "place": t.place(), "sign": t.signature(36), "lead": t.person().full,
        "signed": t.say(t.later(m.day, 2, 20), "{d} {month} {Y}", "{dd}-{mm}-{Y}"),
    }  # fmt: skip
    return values, Truth(
        "A", "certificaat", Holder(t.holder.full, t.register(t.holder)), (met("geaccrediteerde_scholing", m, hours, "stated"),), signatures=1, printed_points=points
    )  # fmt: skip


@DESIGNS.design(
    "sealed-25",
    """
<style>@page{size:A4;margin:22mm} body{font:11.5pt/1.5 '{{font}}';text-align:center} .p{text-align:left;margin:6mm auto;width:120mm;font-size:10pt;color:#333}</style><h2>{{org}}</h2><h1 style="font-weight:normal">{{title}}</h1><p style="font-size:16pt">{{who}}</p><p>{{body}}</p><table class="p">{% for a,b in programme %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{hours}}</p><p>{{signed}}</p>{{sign}}""",
)
def evening(t: Teller) -> tuple[dict, Truth]:
    """The programme opens with soup; the contact hours are stated."""
    m = t.meeting(((1110, 1260), (1140, 1290), (1080, 1260), (1125, 1260)))
    rest = t.pick(15, 30)
    hours = net(m, 0)
    kind, what = t.pick(("netwerkbijeenkomst", "de netwerkbijeenkomst POH-GGZ"), ("werkconferentie", f"de werkconferentie 'Samen voor {t.theme()}'"), ("scholing_elders", f"de scholingsavond over {t.theme()}"))  # fmt: skip
    programme = [
        (clock(m.start - 45), t.pick("inloop met soep en broodjes", "ontvangst met buffet")), (clock(m.start), "opening"), (clock(m.start + 60), t.theme()),
        (clock(m.start + 90), "korte pauze"), (clock(m.start + 90 + rest), "uitwisseling in groepen"), (clock(m.end), t.pick("afsluiting", "einde programma, borrel")),
    ]  # fmt: skip
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.groups), "title": t.pick("Bewijs van aanwezigheid", "Deelnamebewijs", "BEWIJS VAN DEELNAME"), "who": t.holder.full,
        "body": f"was op {t.say(m.day, *TYPED)} in {t.place()} aanwezig bij {what}.", "programme": programme,
        "hours": f"{t.pick('Aantal contacturen', 'Duur van het inhoudelijke programma', 'Netto scholingstijd')}: {saying.length(hours - Decimal(rest) / 60, t.pick('comma', 'mixed', 'comma'))}",
        "signed": f"Uitgegeven te {t.place()} op {t.say(t.later(m.day, 1, 14), '{d} {month} {Y}', '{dd}-{mm}-{Y}')}", "sign": t.signature(36),
    }  # fmt: skip
    return values, Truth(
        "B",
        "deelnamebewijs",
        Holder(t.holder.full),
        (met(kind, m, hours - Decimal(rest) / 60, "stated"),),
        signatures=1,
    )


@DESIGNS.design(
    "sealed-26",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt/1.4 '{{font}}'} .b{background:{{colour}};color:#fff;padding:8mm;font-size:22pt} .l{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:2mm 0}</style><div class="b">{{name}}<div style="font-size:11pt">{{slogan}}</div></div><h2>{{title}}</h2>{% for a,b in rows %}<div class="l"><span>{{a}}</span><b>{{b}}</b></div>{% endfor %}<p>{{end}}</p>""",
)
def congress(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(((570, 1005), (555, 990), (540, 1020), (600, 975)))
    rest = t.pick(60, 75, 90)
    stated = t.chance(0.6)
    hours = net(m, rest) if stated else net(m, 0)
    rows = [
        ("Deelnemer", t.holder.full),
        ("Datum congres", t.say(m.day, *TYPED)),
        ("Locatie", f"Congrescentrum {t.place()}"),
        ("Programma", times(t, m, "{a} - {b} uur", "{a}-{b}", "van {a} tot {b} uur")),
    ]
    if stated:
        rows.append((t.pick("Contacturen", "Netto uren"), f"{saying.comma(hours)}"))
    rows += [
        ("Bestelnummer", f"{t.number(10, 99)}-{t.number(1000, 9999)}"),
        ("Ticket", t.pick("Regulier, € 245,00", "Vroegboek, € 195,00")),
    ]
    values = {
        "font": t.pick("Lato", "Liberation Sans"), "colour": t.pick("#c2185b", "#00838f", "#4527a0"), "name": f"{t.pick('Nationaal', 'Jaarlijks')} congres POH-GGZ {t.year}", "slogan": upper(t.theme()),
        "title": t.pick("Certificaat van deelname", "Bewijs van deelname"), "rows": rows,
        "end": f"Het volgende congres is op {t.say(m.day.replace(day=t.number(1, 28), year=m.day.year + 1), '{d} {month} {Y}')}. Accreditatie is aangevraagd bij diverse beroepsverenigingen.",
    }  # fmt: skip
    return values, Truth(
        "B", "certificaat", Holder(t.holder.full), (met("congres", m, hours, "stated" if stated else "from_times"),)
    )


@DESIGNS.design(
    "sealed-27",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'}</style><p>{{school}}</p><h2>{{title}}</h2><p>{{text}}</p><p>{{acc}}</p><p>{{birth}}</p><p style="margin-top:10mm">{{sign}}<br>{{lead}}, {{role}}<br>{{place}}, {{signed}}</p>""",
)
def several_days(t: Teller) -> tuple[dict, Truth]:
    """A course of some days that share their year; the hours of all of them together and each."""
    first = t.day(20, 250)
    days = [first + saying.dt.timedelta(days=14 * n) for n in range(t.pick(2, 3, 3, 4))]
    days = [one for one in days if one.year == first.year]
    per = t.pick(Decimal(6), Decimal(3), Decimal("6.5"), Decimal("2.5"))
    body, points = t.pick("V&amp;VN", "NVvPO", "het Registerplein"), str(t.number(4, 16))
    listed = saying.listed([t.say(one, "{d} {month}") for one in days]) + f" {t.year}"
    text = (
        f"{t.holder.full} heeft op {listed} deelgenomen aan de cursus '{t.pick(*t.words.courses)}'. "
        + t.pick(f"De cursus bestond uit {len(days)} bijeenkomsten van {saying.comma(per)} uur.", f"Omvang: {len(days)} x {saying.comma(per)} uur ({saying.comma(per * len(days))} contacturen).")
    )  # fmt: skip
    born = saying.dt.date(t.number(1961, 1994), t.number(1, 12), t.number(1, 28))
    values = {
        "font": t.pick(*OFFICE), "school": t.pick(*t.words.schools), "title": t.pick("CERTIFICAAT", "Deelnamebewijs", "Bewijs van deelname"), "text": text,
        "acc": f"De cursus is geaccrediteerd door {body} voor {points} punten.", "birth": f"Geboren op {t.say(born, '{d} {month} {Y}', '{dd}-{mm}-{Y}')}.",
        "sign": t.signature(36), "lead": t.person().full, "role": t.pick("docent", "directeur"), "place": t.place(), "signed": t.say(t.later(days[-1], 3, 25), "{d} {month} {Y}", "{dd}-{mm}-{Y}"),
    }  # fmt: skip
    return values, Truth(
        "B",
        "certificaat",
        Holder(t.holder.full),
        tuple(on("scholing_elders", one, per) for one in days),
        signatures=1,
        printed_points=points,
    )


@DESIGNS.design(
    "sealed-28",
    """
<style>@page{size:A5 landscape;margin:12mm} body{font:11pt/1.5 '{{font}}'}</style><b>{{org}}</b><h3>{{title}}</h3><p>{{text}}</p><p>{{lead}}</p>{{sign}}""",
)
def half_sheet(t: Teller) -> tuple[dict, Truth]:
    m = t.meeting(BY_DAY + EVENING)
    what, kind = t.pick(
        (f"de interne scholing '{t.theme()}'", "interne_scholing"), ("de training Meldcode huiselijk geweld en kindermishandeling", "meldcode"),
        ("het begeleidingsgesprek met de praktijkcoach", "begeleiding"), ("de intervisie POH-GGZ", "intervisie"), ("de kwaliteitswerkgroep depressie", "kwaliteitswerkgroep"),
    )  # fmt: skip
    half = t.chance(0.2)
    when = f"op {date(t, m).lower()}" + (
        ", een dagdeel"
        if half
        else f" {t.pick('van', 'tussen')} {clock(m.start)} {'tot' if t.chance(0.5) else 'en'} {clock(m.end)} uur"
    )
    when = when.replace("van " + clock(m.start) + " en", "van " + clock(m.start) + " tot").replace(
        "tussen " + clock(m.start) + " tot", "tussen " + clock(m.start) + " en"
    )
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.practices), "title": t.pick("Bewijs van deelname", "Deelnameverklaring"),
        "text": f"{t.holder.full} heeft deelgenomen aan {what}, {when}.", "lead": t.person().full, "sign": t.signature(36),
    }  # fmt: skip
    done = met(kind, m, None, None, timed=False) if half else met(kind, m)
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "sealed-29",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt/1.45 '{{font}}'} .t{columns:2;font-size:10pt;text-align:justify} small{color:#555}</style><small>{{head}}</small><h1 style="font-size:19pt">{{title}}</h1><p><i>{{by}}</i></p><div class="t">{% for p in paras %}<p>{{p}}</p>{% endfor %}</div><small>{{foot}}</small>""",
)
def article(t: Teller) -> tuple[dict, Truth]:
    day = t.day()
    paras = [t.told(5) for _ in range(4)]
    form = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}")
    values = {
        "font": t.pick("Liberation Serif", "Lato"), "head": f"Vakblad Eerstelijns GGZ, jaargang {t.number(3, 20)}, nummer {t.number(1, 7)} | verschenen {t.say(day, form)}",
        "title": f"Omgaan met {t.theme()}: ervaringen uit de praktijk", "by": t.pick(f"door {t.holder.full}, POH-GGZ in {t.place()}", f"Auteur: {t.holder.full}"), "paras": paras,
        "foot": f"Ontvangen {t.say(t.earlier(day, 80, 160), form)}, geaccepteerd {t.say(t.earlier(day, 20, 60), form)}. Correspondentie: redactie@vakblad.example",
    }  # fmt: skip
    return values, Truth("B", "publicatie", Holder(t.holder.full), (Activity("publicatie", day.isoformat()),))


@DESIGNS.design(
    "sealed-30",
    """
<style>@page{size:A4;margin:20mm} body{font:11pt/1.5 '{{font}}'} .k{border:1px solid {{colour}};padding:5mm;margin-top:4mm} .k div{margin:1mm 0}</style><h2 style="color:{{colour}}">{{title}}</h2><p>{{hi}}</p><div class="k">{% for a in rows %}<div>{{a}}</div>{% endfor %}</div><p>{{later}}</p>""",
)
def webinar(t: Teller) -> tuple[dict, Truth]:
    m, points = t.meeting(((1200, 1260), (1170, 1260), (1200, 1290), (750, 810))), t.pick("1", "1.5", "2")
    body = t.pick("NVvPO", "V&amp;VN", "LVMP")
    rows = t.mixed([f"Webinar: {t.pick(*t.words.courses)}", f"Live uitgezonden: {date(t, m)}, {times(t, m)}", f"Deelnemer: {t.holder.full}", f"Aantal punten ({body}): {points.replace('.', ',')}", f"Toets: {t.number(6, 10)} van de 10 vragen goed"])  # fmt: skip
    values = {
        "font": t.pick("Lato", "Liberation Sans"), "colour": t.pick("#d35400", "#1b5e20", "#4a148c"), "title": t.pick("Bewijs van deelname webinar", "Deelnamebevestiging webinar"),
        "hi": f"Beste {t.holder.first}, bedankt voor je deelname aan ons webinar.", "rows": rows,
        "later": f"Je kunt het webinar terugkijken tot {t.say(t.later(m.day, 30, 90), '{d} {month} {Y}')}. Volgend webinar: {t.say(t.later(m.day, 20, 60), '{d} {month}')} om 20.00 uur.",
    }  # fmt: skip
    return values, Truth(
        "B", "deelnamebewijs", Holder(t.holder.full), (met("scholing_elders", m),), printed_points=number(points)
    )


@DESIGNS.design(
    "sealed-31",
    """
<style>@page{size:A4;margin:25mm} body{font:11pt/1.5 '{{font}}'} td{padding:1.5mm 5mm 1.5mm 0;vertical-align:top}</style><h3>{{org}}</h3><p>{{re}}</p><p>{{text}}</p><table>{% for a,b in rows %}<tr><td>{{a}}</td><td>{{b}}</td></tr>{% endfor %}</table><p>{{end}}</p>{{sign}}<p>{{lead}}</p>""",
)
def organised(t: Teller) -> tuple[dict, Truth]:
    """Organising a meeting; hours of preparation are stated."""
    m, spent = t.meeting(EVENING), Decimal(t.pick(3, 4, 5, 6, 8))
    rows = [
        ("Bijeenkomst", f"Netwerkbijeenkomst POH-GGZ over {t.theme()}"),
        ("Gehouden op", t.say(m.day, *DATES)),
        ("Aantal bezoekers", str(t.number(15, 60))),
        (t.pick("Uren organisatie", "Tijdsbesteding organisatie"), f"{number(spent)} uur"),
    ]
    values = {
        "font": t.pick(*OFFICE), "org": t.pick(*t.words.groups), "re": f"Betreft: verklaring organisatie netwerkbijeenkomst ({t.say(t.later(m.day, 4, 30), '{d} {month} {Y}')})",
        "text": f"Wij verklaren dat {t.holder.full} de onderstaande netwerkbijeenkomst heeft georganiseerd (programma, sprekers en uitnodigingen).", "rows": rows,
        "end": "Met vriendelijke groet,", "sign": t.signature(34), "lead": t.person().full,
    }  # fmt: skip
    done = met("netwerkbijeenkomst_organisatie", m, spent, "stated", timed=False)
    return values, Truth("B", "verklaring", Holder(t.holder.full), (done,), signatures=1)


@DESIGNS.design(
    "sealed-62",
    """
<style>@page{size:A4 landscape;margin:20mm} body{font:12pt/1.5 '{{font}}'} .f{display:flex;justify-content:space-between;margin-top:12mm} hr{border:0;border-top:4px double {{colour}}}</style><h1 style="color:{{colour}};font-size:26pt">{{title}}</h1><hr><p>{{a}}</p><p style="font-size:17pt">{{who}}</p><p>{{b}}</p><p>{{c}}</p><div class="f"><span>{{signed}}</span><span>{{sign}}<br>{{lead}}</span></div>""",
)
def conference(t: Teller) -> tuple[dict, Truth]:
    """A half day is said to be one dagdeel, or its times are given."""
    m, half = t.meeting(((540, 750), (780, 1020), (570, 780))), t.chance(0.3)
    place, day = t.place(), t.say(m.day, *TYPED)
    values = {
        "font": t.pick(*OFFICE), "colour": t.pick("#5d4037", "#1a237e", "#006064"), "title": t.pick("Bewijs van deelname", "Deelnamebewijs"), "a": t.pick("Dit is om te verklaren dat", "Hierbij wordt verklaard dat"), "who": t.holder.full,
        "b": f"heeft deelgenomen aan de {t.pick('regionale ', '')}werkconferentie '{t.theme()}'", "c": f"{day}, {place}. Omvang: één dagdeel." if half else f"op {day.lower()} te {place}, {times(t, m, 'van {a} tot {b} uur', '{a} - {b} uur')}",
        "signed": t.say(t.later(m.day, 1, 20), *TYPED[:3]), "sign": t.signature(36), "lead": f"{t.person().full}, {t.pick(*t.words.groups)}",
    }  # fmt: skip
    done = met("werkconferentie", m, None, None, timed=False) if half else met("werkconferentie", m)
    return values, Truth("B", "deelnamebewijs", Holder(t.holder.full), (done,), signatures=1)
