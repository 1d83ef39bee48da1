"""Papers of people in a practice: hurried, each in their own habit, by keyboard, pen and telephone. For who mends."""
# ruff: noqa: E501
# fmt: off

from collections.abc import Callable, Iterable, Sequence

from samples.people import Person
from samples.strangers import Collection, Tell, saying
from samples.strangers.teller import Meeting, Teller, Words
from samples.truth import Truth

DESIGNS = Collection()
Told = tuple[dict[str, str], Truth]
PAGE = "<!-- practice --><style>{{css}}</style>{{body}}"
WORDS = Words(
    first=("Aukje", "Boukje", "Carla", "Debbie", "Esther", "Ferdinand", "Greetje", "Henriëtte", "Ina", "Jaap", "Kees", "Lia", "Marjan",
           "Nelleke", "Oscar", "Pieter", "Ria", "Sjaak", "Thea", "Ubel", "Vanessa", "Wim", "Ymkje", "Zohra", "Anneke", "Bouchra", "Conny",
           "Dirk", "Elly", "Fleur", "Gerard", "Hind", "Jet", "Klaartje", "Leen", "Myrthe", "Nathalie", "Renske", "Silvia", "Teun", "Veronique"),
    last=("Aalders-Brink", "Bakkenist", "Couperwijk", "Daalmeijer", "Eikenaar", "Feddema", "Goossensen", "Harkema", "van Iersselt", "Jongbloets",
          "Kloosterboer", "van der Linden-Pol", "Meulmeester", "Nagelkerk", "Overbosch", "Pietersma", "Reinderink", "Sluijsmans", "van Tiggelen",
          "Uythoven", "Vermeulens", "de Wildeman", "Zuurbiers", "Bouzaidi", "ten Broeke", "van de Camp", "Duijvestein", "Ettema", "de Fouw",
          "Gravesteijn", "Hupkens", "van 't Klooster", "Lenferink", "Mouthaan", "Niemantsverdriet", "Oosterbaan", "van der Pluijm", "Roelvink",
          "Stroosnijder", "Tuinhof", "Vlasblom", "Wiegerinck"),
    places=("Oud-Krabbendam", "Zevenbeek", "Lutterwold", "Nieuw-Heeten", "Broekhuizerdijk", "Ankersmeer", "Velpermond"),
    practices=("HAP Zevenbeek", "Dokterspraktijk Ankersmeer", "Praktijk De Kruidentuin", "Huisartsen Achter de Kerk", "Huisartsenpraktijk Daalmeijer en Ettema",
               "Gezondheidscentrum Het Spoor", "Duopraktijk Velpermond"),
    groups=("Zorggroep Lutterwold", "Huisartsenkring Ankersmeer", "ZG De Drie Beken", "Eerstelijn Velpermond e.o.", "HZN Zevenbeek"),
    schools=("Opleidingscentrum De Ladder", "Psychocursus.example", "Mbo/hbo-college Ankersmeer", "PraktijkLeren Lutterwold", "Zorgschool Velpermond", "De Trainerij"),
    themes=("steeds terugkomen op het spreekuur", "liefdesverdriet bij een twintiger", "moeder met dwanggedachten", "uitval bij de gemeente", "alcohol na pensioen",
            "de verwijzing die stuk liep", "een zoon die niet wil praten", "burenruzie", "boosheid op het UWV", "angst om auto te rijden", "mijn eigen irritatie",
            "nee zeggen tegen de dokter", "wie heeft de regie", "tranen bij de intake", "lichamelijk onverklaard"),
    courses=("Snel contact, goed gesprek", "Piekeren te lijf", "Paniek de baas", "Kleine stappen in gedrag", "Slapeloos? Aan de slag!", "Gezin en spreekkamer",
             "Suïcide: durf te vragen", "Mindfulness light", "Farmacotherapie voor niet-dokters", "Puberbrein en somberheid", "Overspannen of burn-out?"),
    said=("Ging over van alles en nog wat, maar vooral over grenzen.", "Veel herkenning, ook bij de nieuwe collega.", "De 4DKL erbij gepakt, score viel mee.",
          "Tip: eerder bellen met de bedrijfsarts.", "We bleven lang hangen in het waarom.", "Ik merk dat ik te hard werk voor deze pt.", "Huisarts wil graag kortere brieven.",
          "Goed idee om een wandeling te maken ipv aan tafel te zitten.", "Niemand had hier een pasklaar antwoord op.", "Wachtlijst psycholoog nu 17 wkn.",
          "Oefening gedaan met de stoelen, was spannend maar leerzaam.", "Ik neem mee: stilte laten vallen.", "De spreekuurtijden blijven 30 en 45 min.",
          "Volgende keer graag op tijd beginnen.", "Was wel weer even wennen na de vakantie.", "Printer deed het niet, dus stukken via de mail.",
          "Afspraak: na 5 gesprekken evalueren met de HA.", "Kopje thee vooraf blijft erin."),
    todo=("sleutel regelen", "koek meenemen", "mailtje naar de POH-S", "lijst psychologen bijwerken", "formulier printen", "Marja van de balie inlichten", "beamer checken"),
)  # fmt: skip

OFFICE = ("Liberation Sans", "Liberation Serif", "Lato", "DejaVu Sans", "Linux Libertine O", "Comic Neue", "Linux Biolinum O")
PENS = ("Dancing Script", "Breip", "Rufscript", "DkgHandwriting", "Comic Neue")
INKS = ("#1b2f7a", "#111", "#2d3e8c", "#333", "#174a7c")
DAYS = (
    "{d}-{m}-{Y}", "{wd2} {d}-{m}-{y}", "{wd2} {d} {mon} {Y}", "{d} {month} {Y}", "{wd} {d} {month} {Y}", "dd. {d}-{m}-{Y}",
    "{d} {dot} '{y}", "{dd}.{mm}.{y}", "{d}/{m}/{y}", "{Wd2}. {d} {month} {Y}", "{d}-{mon}-{y}", "{dd}-{mm}-{Y}", "{Wd} {d}/{m}/{Y}",
)  # fmt: skip
PENNED = ("{d}-{m}-{y}", "{d}/{m}/{Y}", "{d} {month} {Y}", "{d} {mon} '{y}", "{wd2} {d}-{m}-{Y}", "{d}.{m}.{Y}")
BRIEF = ("{d} {mon}", "{d}-{m}", "{wd2} {d} {mon}", "{d}/{m}", "{wd2} {d}/{m}", "{d} {dot}", "{dd}-{mm}")
LUNCH = ((735, 810), (720, 780), (750, 810), (720, 810))
AFTERNOON = ((780, 900), (810, 900), (840, 960), (870, 990), (900, 1020), (825, 945))
MORNING = ((510, 720), (540, 735), (525, 705), (555, 690))


def paper(name: str, screen: int = 0, margins: bool = False) -> Callable[[Tell], Tell]:
    """A design of this set; `screen`: the width in pixels of one that is only seen as a screen print."""
    return DESIGNS.design(f"practice-{name}", PAGE, (screen, 0) if screen else None, margins)


def leaf(css: str, *body: str) -> dict[str, str]:
    return {"css": css, "body": "\n".join(body)}


def word(t: Teller, size: str = "A4", more: str = "") -> str:
    """Typed in a word processor as it opens."""
    return (
        f"@page{{size:{size};margin:{t.number(15, 28)}mm}} "
        f"body{{font:{t.pick(10.5, 11, 11, 12)}pt/{t.pick(1.25, 1.4, 1.5)} '{t.pick(*OFFICE)}'}} "
        f"td,th{{text-align:left;vertical-align:top;padding:1.2mm 2.5mm}} .b{{border-collapse:collapse}} "
        f".b td,.b th{{border:1px solid #555}} {more}"
    )


def penned(t: Teller, more: str = "") -> str:
    """A style `.h` for what is written by pen."""
    return f".h{{font:{t.pick(14, 15, 16)}pt '{t.pick(*PENS)}';color:{t.pick(*INKS)}}} {more}"


def full(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(one.full for one in people)


def clk(minutes: int, sign: str = ".") -> str:
    """570 → "9.30"."""
    return f"{minutes // 60}{sign}{minutes % 60:02}"


def hurry(t: Teller, m: Meeting, *forms: str) -> str:
    """From when to when, as somebody types it who is in a hurry."""
    form = t.pick(*(forms or ("{a}-{b}u", "{a} - {b} u.", "{a}/{b}", "{a} tot {b}", "van {a} tot {b} uur", "{a}-{b} uur", "{a} – {b}", "v. {a} t. {b} u", "{a} u tot {b} u")))  # fmt: skip
    sign = t.pick(".", ":", ".", ":", "u") if "u" not in form else t.pick(".", ":")
    return form.format(a=clk(m.start, sign), b=clk(m.end, sign))


def evening(m: Meeting) -> str:
    return f"'s avonds van {saying.spoken(m.start)} tot {saying.spoken(m.end)}"


def letterhead(t: Teller, name: str) -> str:
    """Who writes, with opening hours and numbers that mean nothing here."""
    where = f"{t.pick('Dorpsweg', 'Havenkade', 'Kerkeland')} {t.number(1, 90)}, {t.number(1000, 9999)} ZZ {t.place()}"
    what = t.pick(f"geopend ma t/m vr {t.pick('8.00-17.00', '08:00 - 17:00')} uur", f"sinds {t.number(1975, 2010)}", f"AGB 0100{t.number(1000, 9999)}")
    return f"<div style='{t.pick('text-align:right;', 'border-bottom:1px solid #888;', 'text-align:center;color:#357;')}font-size:9pt'><b>{name}</b><br>{where}<br>tel. 088-000 {t.number(10, 99)} {t.number(10, 99)} | {what}</div>"


def rows(made: Iterable[Sequence[object]], cell: str = "td") -> str:
    return "".join("<tr>" + "".join(f"<{cell}>{one}</{cell}>" for one in row) + "</tr>" for row in made)


def paras(*lines: str) -> str:
    return "".join(f"<p>{one}</p>" for one in lines)


def bullets(lines: Iterable[str], sign: str = "-") -> str:
    return "<br>".join(f"{sign} {one}" for one in lines)


def mail(t: Teller, sender: str, to: str, sent: str, subject: str, *body: str) -> dict[str, str]:
    """A mail as it is printed or shown, in one of four programs."""
    font = t.pick("Liberation Sans", "Lato", "DejaVu Sans", "Liberation Sans Narrow")
    css = f"@page{{size:A4;margin:17mm}} body{{font:10.5pt/1.4 '{font}';margin:12px}} .q{{border-left:2px solid #88a;padding-left:8px;color:#333}} td{{padding:1px 12px 1px 0;vertical-align:top}} hr{{border:0;border-top:1px solid #999}}"
    clock = clk(t.number(430, 1370), ":")
    head = t.pick(
        f"<b>Van:</b> {sender}<br><b>Verzonden:</b> {sent} {clock}<br><b>Aan:</b> {to}<br><b>Onderwerp:</b> {subject}<hr>",
        f"<big>{subject}</big><p><b>{sender}</b> &lt;{sender.split()[0].lower()}@post.example&gt;<br><small>aan {to.split()[0]} · {sent}, {clock}</small></p>",
        f"<table><tr><td>Van</td><td>{sender}</td></tr><tr><td>Aan</td><td>{to}</td></tr><tr><td>Datum</td><td>{sent} {clock}</td></tr><tr><td>Betreft</td><td><b>{subject}</b></td></tr></table><hr>",
        f"<b>{sender}</b><hr style='border-top:3px solid #000'>Van: {sender}<br>Verzonden: {sent} {clock}<br>Aan: {to}<br>Onderwerp: {subject}<br>",
    )
    return leaf(css, head, *body)


def sheet(t: Teller, letters: int, lines: Sequence[Sequence[object]], tint: str = "#e2efda", sums: int = 0) -> str:
    """A spreadsheet as it is printed with row numbers and column letters; the first line is the heading."""
    edge = rows([["", *"ABCDEFGHIJKLM"[:letters]]], "th")
    body = "".join(
        f'<tr class="{"k" if place == 0 else "s" if sums and place >= len(lines) - sums else ""}"><th>{place + 1}</th>'
        + "".join(f"<td>{one}</td>" for one in [*line, *[""] * (letters - len(line))])
        + "</tr>"
        for place, line in enumerate(lines)
    )
    style = f"<style>.x{{border-collapse:collapse;font:9.5pt '{t.pick('Liberation Sans', 'Lato', 'Liberation Sans Narrow')}'}} .x td,.x th{{border:1px solid #bbb;padding:2px 6px;height:15px}} .x th{{background:#eee;font-weight:normal;color:#666}} .k td{{background:{tint};font-weight:bold}} .s td{{font-weight:bold;background:#fff2cc}}</style>"
    return f'{style}<table class="x">{edge}{body}</table>'
