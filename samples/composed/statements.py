"""Letters about a series: supervision, work groups, board work, interns, an evening organised, an article."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import datetime as dt
from decimal import Decimal

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.occasions import occasion, sentence_of
from samples.composed.pieces import Draft, Fact, bare_page, facts_block, foot, head, look, sign
from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Meeting
from samples.truth import Activity, Holder, Truth, number

GUESTS = ("Hierbij verklaar ik dat {name} {what} {period}.", "{name} heeft {period} {what2}.", "Ondergetekende bevestigt: {name} {what} {period}.",
          "Dit is om te bevestigen dat {name} {period} {what2}.", "Wij verklaren dat {name} {period} {what2}.",
          "Langs deze weg laat ik weten dat {name} {what} {period}.")  # fmt: skip
SAID = ("Het betrof {n}.", "In totaal waren het {n}.", "Het traject omvatte {n}.", "Dit gebeurde in {n}.", "Er zijn {n} geweest.",
        "Wij hadden {n}.", "Aantal en duur: {n}.")  # fmt: skip


def _counted(d: Dice, count: int, each: Decimal) -> str:
    long = d.said_length(each, clear=True)
    noun = d.pick("bijeenkomsten", "sessies", "gesprekken", "keer", "contacten")
    many = saying.NUMBERS[count] if count < 13 and d.chance(0.3) else str(count)
    return d.of(COUNTED).format(many=many, noun=noun, long=long, bare=saying.comma(each), count=count)


COUNTED = ("{many} {noun} van {long}", "{many} {noun} van elk {long}", "{count} x {bare} uur", "{many} {noun} à {long}", "{count}x {long}",
           "{many} {noun} die ieder {long} duurden", "{many} {noun}, elk {long}", "{many} maal {long}")  # fmt: skip


def _period(d: Dice, first: dt.date, last: dt.date) -> str:
    if first.day == 1 and first.year == last.year:
        between = d.pick("{a} t/m {b} {y}", "{a} tot en met {b} {y}", "{a} - {b} {y}")
        return "in de periode " + between.format(
            a=saying.MONTHS[first.month - 1], b=saying.MONTHS[last.month - 1], y=last.year
        )
    form = d.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{dd}-{mm}-{Y}")
    a, b = d.say(first, form), d.say(last, form)
    return d.pick(f"van {a} tot en met {b}", f"in de periode {a} t/m {b}", f"tussen {a} en {b}", f"van {a} t/m {b}")


def series(d: Dice) -> Draft:
    """n meetings of a length over a period, in sentences or as facts."""
    kind = d.pick("supervisie", "supervisie", "intervisie", "begeleiding")
    count, each = d.number(4, 13), d.pick(Decimal(1), Decimal("1.5"), Decimal("0.75"), Decimal(2))
    first = d.day(8, 110)
    last = d.later(first, 120, 220)
    if d.chance(0.25) and last.year == first.year:
        first, last = (
            first.replace(day=1),
            (last.replace(day=1) + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1),
        )
    noun = d.of(SERIES[kind])
    seen, boss = look(d), d.person()
    title = d.of(kinds.STATEMENTS)
    if d.chance(0.5):
        said, layout = d.of(GUESTS), "zin"
        said = said.format(
            name=d.holder.full,
            period=_period(d, first, last),
            what=f"{noun} heeft gevolgd",
            what2=f"{noun} gevolgd heeft" if "dat {name}" in said else f"{noun} gevolgd",
        )
        text = f"<p>{said}</p><p>{d.of(SAID).format(n=_counted(d, count, each))}</p>"
    else:
        d.asks = False
        facts = [
            Fact(d.label("holder"), d.holder.full), Fact(d.label({"supervisie": "boss", "begeleiding": "coach"}.get(kind, "leader")), boss.full),
            Fact(d.label("kind"), noun[0].upper() + noun[1:]),
            Fact(d.label("period"), _period(d, first, last).removeprefix("in de periode ")),
            Fact(d.label("sessions"), _facts_count(d, count, each)),
        ]  # fmt: skip
        text, layout = facts_block(d, seen, facts)
    org = d.pick(*d.words.practices, *d.words.groups)
    parts = [
        head(d, seen, title, org),
        text,
        sign(d, seen, last, boss.full, d.pick("supervisor LVSC", "geregistreerd supervisor", "begeleider")),
        foot(d, last, org),
    ]
    activity = Activity(
        kind,
        first.isoformat(),
        last.isoformat(),
        hours=number(each * count),
        hours_basis="sessions_x_duration",
        sessions=count,
    )
    return Draft(
        f"reeks/{layout}",
        bare_page(seen, "".join(parts)),
        Truth("B", "verklaring", Holder(d.holder.full), (activity,), signatures=1),
    )


SERIES = {
    "supervisie": (
        "supervisie",
        "individuele supervisie",
        "groepssupervisie",
        "een supervisietraject",
        "supervisie bij mij",
    ),
    "intervisie": ("intervisie", "collegiale intervisie", "een intervisiereeks", "intervisiebijeenkomsten"),
    "begeleiding": (
        "begeleidingsgesprekken",
        "individuele begeleiding",
        "een begeleidingstraject",
        "begeleiding als POH-GGZ",
    ),
}


def _facts_count(d: Dice, count: int, each: Decimal) -> str:
    return d.pick(
        f"{count} x {d.said_length(each, clear=True)}",
        f"{count} (van elk {d.said_length(each, clear=True)})",
        f"{count} bijeenkomsten van {d.said_length(each, clear=True)}",
    )


MEMBER = (
    "{name} heeft in {y} als lid van {group} de volgende vergaderingen bijgewoond:", "Hierbij de data waarop {name} in {y} aanwezig was bij {group}:",
    "Ik verklaar dat {name} lid is van {group} en in {y} aanwezig was op:", "Aanwezigheid van {name} bij {group} in {y}:",
    "In {y} nam {name} deel aan {group}, en wel op:", "Namens {group} bevestig ik de aanwezigheid van {name} in {y} op:",
)  # fmt: skip
GROUPS = {
    "kwaliteitswerkgroep": ("de kwaliteitswerkgroep", "de werkgroep kwaliteit GGZ", "de kwaliteitswerkgroep depressie", "de werkgroep kwaliteit"),
    "bestuurlijk_werk": ("het bestuur van de beroepsvereniging", "de projectgroep Integratie zorgprogramma's", "het bestuur", "het regiobestuur",
                         "het dagelijks bestuur van de vereniging"),
    "intervisie": ("onze intervisiegroep", "de intervisiegroep POH-GGZ", "de intervisie", "intervisiegroep Noord", "de intervisiebijeenkomsten"),
    "vakinhoudelijk_overleg": ("het vakinhoudelijk overleg", "het POH-overleg", "het vakinhoudelijk overleg POH-GGZ", "het POH-GGZ overleg"),
}  # fmt: skip


def membership(d: Dice) -> Draft:
    """The days of a group's meetings: as a list, or in the sentence."""
    kind = d.pick(*GROUPS)
    meetings = d.meetings(d.number(3, 7), (*EVENING, *BY_DAY), 0.6)
    form = d.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{wd} {d} {month} {Y}", "{dd}-{mm}-{Y}")
    seen, how = look(d), d.pick("uur", "tijd")
    lead = d.of(MEMBER).format(name=d.holder.full, y=d.year, group=d.of(GROUPS[kind]))
    way = d.pick("ul", "ol", "zin", "br")
    if way == "zin":
        same = meetings[0].hours
        meetings = [Meeting(one, meetings[0].start, meetings[0].end) for one in _days(d, meetings)]
        month = {one.day.month for one in meetings}
        days = saying.listed(
            [d.say(one.day, "{d} {month}" if len(month) > 1 or one is meetings[-1] else "{d}") for one in meetings]
        )
        text, how = f"<p>{lead} {days} {d.year}. {d.of(EACH).format(x=d.said_length(same, clear=True))}</p>", "uur"
    else:
        rows = [
            f"{d.say(one.day, form)}{d.pick(', ') + d.said_span(one) if how == 'tijd' else ' (' + d.said_length(one.hours) + ')'}"
            for one in meetings
        ]
        text = f"<p>{lead}</p>" + (
            f"<{way}>" + "".join(f"<li>{row}</li>" for row in rows) + f"</{way}>"
            if way != "br"
            else "<p>" + "<br>".join(rows) + "</p>"
        )
    org, last = d.pick(*d.words.groups), meetings[-1].day
    parts = [
        head(d, seen, d.of(kinds.STATEMENTS), org),
        text,
        sign(d, seen, last, d.person().full, "voorzitter"),
        foot(d, last, org),
    ]
    activities = tuple(
        Activity(kind, one.day.isoformat(), None, *((saying.clock(one.start), saying.clock(one.end)) if how == "tijd" else (None, None)),
                 number(one.hours), "from_times" if how == "tijd" else "stated")
        for one in meetings
    )  # fmt: skip
    return Draft(
        f"lidmaatschap/{way}",
        bare_page(seen, "".join(parts)),
        Truth("B", "verklaring", Holder(d.holder.full), activities, signatures=1),
    )


def _days(d: Dice, meetings: list[Meeting]) -> list[dt.date]:
    """The days of the meetings, or some weeks in a row within one month."""
    if d.chance(0.7):
        return [one.day for one in meetings]
    first = meetings[0].day.replace(day=d.number(1, 8))
    return [first + dt.timedelta(days=7 * n) for n in range(d.number(3, 5))]


EACH = ("Elke bijeenkomst duurde {x}.", "De vergaderingen duurden steeds {x}.", "Per keer {x}.", "Duur per bijeenkomst: {x}.",
        "Iedere keer waren wij {x} bijeen.", "Een bijeenkomst duurt {x}.")  # fmt: skip


def organised(d: Dice) -> Draft:
    """Somebody confirms who organised the evening."""
    o, seen = occasion(d, "netwerkbijeenkomst_organisatie", ("times", "stated", "times")), look(d)
    text = d.of(ORGANISED).format(name=d.holder.full, when=sentence_of(d, o).rstrip(","), place=d.place())
    org = d.pick(*d.words.groups)
    parts = [
        head(d, seen, d.of(kinds.STATEMENTS), org), f"<p>{text}</p><p>{d.of(CROWD).format(n=d.number(14, 60), theme=d.theme())}</p>",
        sign(d, seen, o.day, d.person().full, "regiocoördinator"), foot(d, o.day, org),
    ]  # fmt: skip
    return Draft(
        "organisatie/brief",
        bare_page(seen, "".join(parts)),
        Truth("B", "verklaring", Holder(d.holder.full), (o.activity(),), signatures=1),
    )


ORGANISED = (
    "{name} heeft de netwerkbijeenkomst georganiseerd die {when} werd gehouden in {place}.",
    "De organisatie van de netwerkavond {when} was in handen van {name}.",
    "Wij bedanken {name} voor het organiseren van de regionale netwerkbijeenkomst {when}.",
    "Hierbij bevestig ik dat {name} de netwerkbijeenkomst POH-GGZ {when} heeft voorbereid en geleid als organisator.",
    "Als organisator was {name} verantwoordelijk voor de netwerkbijeenkomst {when}.",
)
CROWD = (
    "Er kwamen {n} mensen op af.",
    "Het thema was {theme}; {n} deelnemers.",
    "De opkomst was {n} personen.",
    "Onderwerp: {theme}.",
)


def intern(d: Dice) -> Draft:
    """A student was guided over a period, for so many hours."""
    first = d.day(10, 100)
    last = d.later(first, 70, 130)
    hours, student, seen = d.pick(16, 20, 24, 30, 40), d.person(), look(d, by_hand=0.2)
    form = d.pick("{d} {month} {Y}", "{d}-{m}-{Y}", "{dd}-{mm}-{Y}")
    facts = [
        Fact(d.label("student"), student.full), Fact(d.of(GUIDES), d.holder.full),
        Fact(d.label("period"), f"{d.say(first, form)} {d.pick('t/m', '-', 'tot')} {d.say(last, form)}"),
        Fact(d.of(GUIDED), f"{hours} uur"), *d.maybe(Fact(d.label("practice"), d.pick(*d.words.practices))),
        *d.maybe(Fact("Opleiding", d.pick("post-hbo POH-GGZ", "hbo-verpleegkunde", "social work"))),
    ]  # fmt: skip
    block, layout = facts_block(d, seen, d.mixed(facts, keep=2))
    school = d.pick(*d.words.schools)
    title = d.of(
        (
            "Verklaring stagebegeleiding",
            "Bevestiging begeleiden stagiaire",
            "Stagebegeleiding",
            "Formulier stagebegeleiding",
            "Bewijs praktijkbegeleiding stage",
            "Stageverklaring begeleider",
        )
    )
    parts = [
        head(d, seen, title, school),
        block,
        sign(d, seen, last, d.person().full, "stagecoördinator"),
        foot(d, last, school),
    ]
    activity = Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=str(hours), hours_basis="stated")
    return Draft(
        f"stage/{layout}",
        bare_page(seen, "".join(parts)),
        Truth("B", "stageverklaring", Holder(d.holder.full), (activity,), signatures=1),
    )


GUIDES = (
    "Stagebegeleider",
    "Praktijkbegeleider",
    "Werkbegeleider",
    "Begeleid door",
    "Naam begeleider (POH-GGZ)",
    "Begeleider op de praktijk",
)
GUIDED = (
    "Begeleidingsuren",
    "Uren begeleiding",
    "Bestede begeleidingsuren",
    "Totaal uren begeleiding",
    "Aantal uren begeleiding",
    "Tijd besteed aan begeleiding",
)


def published(d: Dice) -> Draft:
    """An editor confirms an article."""
    day, seen = d.day(), look(d)
    text = d.of(PRINTED).format(
        name=d.holder.full, title=f"{d.theme()[0].upper()}{d.theme()[1:]}: een verkenning", day=d.say(day, "{d} {month} {Y}", "{d}-{m}-{Y}"),
        journal=d.pick("Praktijkblad GGZ", "De Eerste Lijn Vandaag", "Vakblad POH"), n=d.number(1, 9),
    )  # fmt: skip
    title = d.of(
        (
            "Bevestiging publicatie",
            "Bewijs van publicatie",
            "Publicatie in vakblad",
            "Verklaring auteurschap",
            "Gepubliceerd artikel",
            "Van de redactie",
        )
    )
    parts = [
        head(d, seen, title, "Redactie"),
        f"<p>{text}</p>",
        sign(d, seen, day, d.person().full, "hoofdredacteur"),
        foot(d, day, "Redactie"),
    ]
    truth = Truth("B", "publicatie", Holder(d.holder.full), (Activity("publicatie", day.isoformat()),), signatures=1)
    return Draft("publicatie/brief", bare_page(seen, "".join(parts)), truth)


PRINTED = (
    "Wij bevestigen dat het artikel '{title}' van {name} op {day} is gepubliceerd in {journal}, nummer {n}.",
    "Op {day} verscheen in {journal} de publicatie '{title}' door {name}.",
    "{name} is auteur van '{title}', gepubliceerd op {day} in {journal} (nr. {n}).",
    "Het door {name} geschreven artikel '{title}' is geplaatst in {journal} van {day}.",
    "In {journal} {n}, verschenen op {day}, staat het artikel '{title}'. Auteur: {name}.",
)
