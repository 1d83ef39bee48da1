"""Mails, portals and meeting programs: on the screen, or printed from it."""
# ruff: noqa: E501

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.occasions import group, occasion, sentence_of, when
from samples.composed.overviews import DAY_HEADS, HOUR_HEADS, KIND_HEADS, entries, told
from samples.composed.pieces import Draft, Fact, facts_block, look, piece, table
from samples.strangers import saying
from samples.truth import Holder, Participants, Truth

SHELLS: dict[str, str] = {
    "side-menu": "<style>body{margin:0;font:14px '{{f}}';display:flex;color:#222}nav{background:{{c}};color:#fff;width:170px;padding:16px;min-height:480px}nav div{padding:7px 0}main{padding:18px 26px;flex:1}</style><nav>{% for m in menu %}<div>{{m}}</div>{% endfor %}</nav><main><h2>{{title}}</h2>{{content}}</main>",
    "top-bar": "<style>body{margin:0;font:14px '{{f}}';background:#f5f6f8}header{background:{{c}};color:#fff;padding:12px 24px;display:flex;gap:26px}main{padding:18px 24px}</style><header><b>{{brand}}</b>{% for m in menu %}<span>{{m}}</span>{% endfor %}</header><main><h2>{{title}}</h2>{{content}}</main>",
    "card": "<style>body{margin:0;font:15px '{{f}}';background:#e9ebf0;padding:26px}main{background:#fff;border-radius:10px;padding:22px 30px;max-width:820px;margin:auto;box-shadow:0 1px 5px #0003}</style><main><small style='color:#888'>{{menu|join(' › ')}}</small><h2>{{title}}</h2>{{content}}</main>",
    "phone": "<style>body{margin:0;font:16px '{{f}}';background:#fff;width:100%}header{background:{{c}};color:#fff;padding:14px}main{padding:14px}</style><header>‹ &nbsp; {{brand}}</header><main><h3>{{title}}</h3>{{content}}</main>",
    "tabs": "<style>body{margin:0;font:13px '{{f}}';background:#fff}header{border-bottom:1px solid #ccc;padding:10px 20px;display:flex;gap:20px}header b{border-bottom:3px solid {{c}}}main{padding:14px 20px}</style><header>{% for m in menu %}{% if loop.first %}<b>{{m}}</b>{% else %}<span>{{m}}</span>{% endif %}{% endfor %}</header><main><h2 style='font-weight:400'>{{title}}</h2>{{content}}</main>",
    "dark-top": "<style>body{margin:0;font:14px '{{f}}'}header{background:#222;color:#eee;padding:8px 20px}.s{background:{{c}};color:#fff;padding:18px 20px;font-size:20px}main{padding:16px 20px}</style><header>{{brand}} &nbsp; {{menu|join(' · ')}}</header><div class=s>{{title}}</div><main>{{content}}</main>",
}
MENUS = (("Dashboard", "Dossier", "Scholing", "Profiel"), ("Start", "Mijn registratie", "Toevoegen", "Hulp"), ("Home", "Activiteiten", "Instellingen"),
         ("Mijn overzicht", "Punten", "Documenten"), ("Welkom", "Agenda", "Bestanden"), ("Overzicht", "Certificaten", "Uitloggen"))  # fmt: skip
BRANDS = (
    "MijnRegister",
    "ScholingsPortaal",
    "PE-Dossier",
    "ZorgPaspoort",
    "LeerOmgeving",
    "Portfolio Zorg",
    "KwaliteitsDossier",
    "NetwerkPlein",
)
SIZES = ((1180, 0), (980, 0), (1320, 0), (820, 0))


def shell(d: Dice, title: str, content: str) -> tuple[str, tuple[int, int]]:
    name = d.of(SHELLS)
    html = piece(
        SHELLS[name],
        f=d.of(FONTS),
        c=d.pick("#00539b", "#6b2c91", "#1c6e5a", "#a33b20", "#334155"),
        menu=list(d.of(MENUS)),
        brand=d.of(BRANDS),
        title=title,
        content=content,
    )
    return html, (480, 0) if name == "phone" else d.pick(*SIZES)


FONTS = ("Lato", "Liberation Sans", "DejaVu Sans", "FreeSans", "Linux Biolinum O", "DejaVu Sans Condensed")


def portal_rows(d: Dice) -> Draft:
    """A list of activities in somebody's dossier."""
    found, how, seen = [one for one in entries(d, 3, 8) if not one.off], told(d, 0.0), look(d)
    heads = [d.of(DAY_HEADS), d.of(KIND_HEADS), d.of(HOUR_HEADS), d.pick("Punten", "Status")]
    rows = [
        [
            d.say(one.meeting.day, how.form),
            one.noun,
            saying.comma(one.meeting.hours),
            str(int(one.meeting.hours)) if heads[3] == "Punten" else d.pick("Ingediend", "Akkoord", "In behandeling"),
        ]
        for one in found
    ]
    content, style = table(d, seen, heads, rows)
    who = d.pick(f"<p>Ingelogd als {d.holder.full}</p>", f"<p>{d.label('holder')}: {d.holder.full}</p>")
    html, size = shell(d, d.of(PAGE_TITLES), who + content)
    truth = Truth(
        "B",
        "schermafdruk",
        Holder(d.holder.full),
        tuple(one.activity(timed=False, stated=True) for one in found),
        status=None,
    )
    return Draft(f"portaal/{style}", html, truth, size)


PAGE_TITLES = (
    "Mijn activiteiten",
    "Categorie B",
    "Beroepsgebonden activiteiten",
    "Toegevoegde activiteiten",
    "Deskundigheidsbevordering",
    "Mijn bijeenkomsten",
    "Ingevoerde activiteiten",
    "Logboek",
)


def portal_one(d: Dice) -> Draft:
    """One activity as it was entered."""
    d.asks = d.chance(0.2)
    o, seen = occasion(d, d.pick(*kinds.MET)), look(d)
    facts = [
        Fact(d.label("kind"), o.noun[0].upper() + o.noun[1:]),
        *when(d, o),
        Fact(d.label("holder"), d.holder.full),
        *d.maybe(Fact(d.label("theme"), d.theme())),
    ]
    facts += d.maybe(Fact(d.label("sent"), d.other_day(d.later(o.day, 1, 20))))
    content, layout = facts_block(d, seen, d.mixed(facts) if d.chance(0.3) else facts)
    html, size = shell(d, d.of(ENTRY_TITLES), content)
    return Draft(
        f"portaal/{layout}", html, Truth("B", "schermafdruk", Holder(d.holder.full), (o.activity(),), status=None), size
    )


ENTRY_TITLES = (
    "Activiteit",
    "Details activiteit",
    "Uw invoer",
    "Activiteit bekijken",
    "Ingediend",
    "Samenvatting",
    "Registratie bekijken",
    "Formulier verzonden",
)


def online_meeting(d: Dice) -> Draft:
    """What a meeting program keeps of who was there."""
    kind = d.pick("intervisie", "netwerkbijeenkomst", "casuistiek", "vakinhoudelijk_overleg")
    o, met, seen = occasion(d, kind, ("times",)), group(d, 3, 8), look(d)
    m = o.meeting
    day = d.say(o.day, "{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{d} {month} {Y}")
    labels = [d.of(one) for one in ONLINE]
    facts = d.pick(
        [
            Fact(labels[0], f"{day} {saying.clock(m.start)}"),
            Fact(labels[1], f"{day} {saying.clock(m.end)}"),
            Fact(labels[2], str(len(met.here))),
        ],
        [
            Fact(d.label("when"), f"{day} {saying.clock(m.start)} - {saying.clock(m.end)}"),
            Fact(labels[2], str(len(met.here))),
        ],
    )
    block, layout = facts_block(d, seen, facts)
    rows = []
    for p in met.here:
        late, early = d.number(0, 4), d.number(1, 5)
        rows.append(
            [p.full, saying.clock(m.start + late), saying.clock(m.end - early), f"{m.end - m.start - late - early} min"]
        )
    people, _ = table(d, seen, [d.label("name"), d.of(JOINED), d.of(LEFT), d.label("length")], rows)
    html, size = shell(
        d,
        o.noun[0].upper() + o.noun[1:] + d.pick("", " (online)", f" groep {d.number(1, 9)}"),
        block + "<div style='clear:both'></div>" + people,
    )
    truth = Truth(
        "B",
        "presentielijst",
        activities=(o.activity(),),
        participants=Participants(tuple(p.full for p in met.here)),
        status=None,
    )
    return Draft(f"online/{layout}", html, truth, size)


ONLINE = (
    ("Begintijd", "Gestart", "Start time", "Begin vergadering", "Vergadering gestart", "Aanvang"),
    ("Eindtijd", "Beëindigd", "End time", "Einde vergadering", "Vergadering gestopt", "Afgelopen"),
    ("Aantal deelnemers", "Deelgenomen", "Participants", "Aanwezigen", "Unieke deelnemers", "Aantal aanwezig"),
)
JOINED = ("Eerste deelname", "Toegetreden", "Joined", "Binnengekomen", "Deelname vanaf", "Ingelogd")
LEFT = ("Laatste vertrek", "Verlaten", "Left", "Weggegaan", "Deelname tot", "Uitgelogd")

MAILS = (
    "Dank voor je aanwezigheid bij {noun} {when}.",
    "Hierbij bevestig ik dat je {when} aanwezig was bij {noun}.",
    "Je hebt {when} deelgenomen aan {noun}, waarvan akte.",
    "Goed dat je erbij was! {Noun} vond plaats {when}.",
    "Ter bevestiging van je deelname aan {noun} {when} ontvang je deze mail.",
    "Fijn dat je mee hebt gedaan aan {noun} {when}. Dit bericht is je bewijs.",
    "Zoals gevraagd: je was {when} aanwezig bij {noun}.",
    "Wat een geslaagde bijeenkomst ({noun}) {when}! Bedankt dat je er was.",
)  # fmt: skip
SUBJECTS = ("Bewijs {n}", "Bevestiging deelname {n}", "{N}: bewijs van aanwezigheid", "Re: aanwezigheid {n}", "Dank voor je komst", "Je deelnamebewijs",
            "Deelname {n}", "FW: bevestiging", "Aanwezigheid bevestigd")  # fmt: skip
MAIL_HEADS = (
    "<p><b>Van:</b> {a}<br><b>Verzonden:</b> {s}<br><b>Aan:</b> {b}<br><b>Onderwerp:</b> {t}</p><hr>",
    "<p>From: {a}<br>Sent: {s}<br>To: {b}<br>Subject: {t}</p>",
    "<h2>{t}</h2><div style='display:flex;justify-content:space-between;color:#555'><span><b>{a}</b><br>aan {b}</span><span>{s}</span></div>",
    "<table><tr><td>Afzender</td><td>{a}</td></tr><tr><td>Ontvanger</td><td>{b}</td></tr><tr><td>Datum</td><td>{s}</td></tr><tr><td>Betreft</td><td>{t}</td></tr></table><hr>",
    "<h3>{t}</h3><p>{a}<br><small>{s}<br>Aan: {b}</small></p>",
    "<p style='border-bottom:2px solid #000'><b>{b}</b></p><p>Van: {a}<br>Datum: {s}<br>Onderwerp: {t}<br>Aan: {b}</p>",
)  # fmt: skip
GREETINGS = (
    "Beste {x},",
    "Hoi {x},",
    "Dag {x},",
    "Hallo {x},",
    "Goedemorgen {x},",
    "Geachte {x},",
    "Lieve {x},",
    "Hi {x},",
)
CLOSINGS = (
    "Groet,",
    "Hartelijke groet,",
    "Vriendelijke groeten,",
    "Tot ziens,",
    "Groetjes,",
    "Met collegiale groet,",
    "Mvg,",
    "Warme groet,",
)
ASIDES = ("De sheets staan nog een maand online.", "Bewaar dit bericht voor je dossier.", "Laat je even weten of je er de volgende keer bij bent?",
          "De evaluatie kun je tot eind van de week invullen.", "Je hoeft hier niet op te reageren.", "Ik ben er tot 16.00 uur als je vragen hebt.")  # fmt: skip


def mail_of(d: Dice, sent: str, subject: str, paragraphs: list[str]) -> str:
    top = d.of(MAIL_HEADS).format(
        a=d.person().full, b=d.holder.full, s=f"{sent} {saying.clock(d.number(480, 1290))}", t=subject
    )
    return top + "".join(
        f"<p>{one}</p>"
        for one in [
            d.of(GREETINGS).format(x=d.holder.first),
            *paragraphs,
            f"{d.of(CLOSINGS)}<br>{d.pick(*d.words.groups)}",
        ]
    )


def mail(d: Dice) -> Draft:
    """Somebody confirms by mail that the holder was there."""
    o, seen = (
        occasion(
            d,
            d.pick(
                "netwerkbijeenkomst", "intervisie", "casuistiek", "werkconferentie", "vakinhoudelijk_overleg", "congres"
            ),
            ("times", "times", "stated", "day"),
        ),
        look(d),
    )
    noun = (
        f"{d.pick('de', 'onze', 'de')} {o.noun}"
        if o.noun.endswith(("komst", "avond", "middag", "ferentie"))
        else o.noun
    )
    paragraphs = [d.of(MAILS).format(noun=noun, Noun=noun[0].upper() + noun[1:], when=sentence_of(d, o).rstrip(","))]
    paragraphs += d.maybe(d.of(ASIDES))
    layout = "zin"
    if d.chance(0.3):
        paragraphs[0] = d.of(MAILED)
        facts = [Fact(d.label("kind"), o.noun), *when(d, o)]
        block, layout = facts_block(d, seen, facts)
        paragraphs.insert(1, block)
    sent = d.say(d.later(o.day, 1, 15), "{wd} {d} {month} {Y}", "{d}-{m}-{Y}", "{d} {mon} {Y}", "{dd}-{mm}-{Y}")
    html = mail_of(d, sent, d.of(SUBJECTS).format(n=o.noun, N=o.noun[0].upper() + o.noun[1:]), paragraphs)
    page = f"<style>@page{{size:A4;margin:18mm}}body{{font:{d.pick(10, 11, 12)}pt '{d.of(FONTS)}'}}td{{padding-right:5mm}}</style>{html}"
    on_screen = d.chance(0.5)
    truth = Truth("B", "e-mail", Holder(d.holder.full), (o.activity(),), status=None)
    return Draft(
        f"mail/{layout}",
        page.replace("<style>", "<style>body{margin:20px}", 1) if on_screen else page,
        truth,
        (860, 0) if on_screen else None,
        margins=not on_screen and d.chance(0.5),
    )


MAILED = ("Hieronder de gegevens van de bijeenkomst die je hebt bijgewoond.", "Je was aanwezig bij:", "Dit is het bewijs van je deelname:", "Bij deze de bevestiging dat je er was:",
          "Voor je registratie: je nam deel aan het volgende.", "Je aanwezigheid is geregistreerd:")  # fmt: skip
