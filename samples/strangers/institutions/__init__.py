"""Papers of institutions and their systems: platforms, portals, secretariats, schools, bureaus. For who mends."""
# ruff: noqa: E501

import datetime as dt
from collections.abc import Iterable, Sequence

from samples.strangers import Collection
from samples.strangers.teller import Words

DESIGNS = Collection()
WORDS = Words(
    first=("Berthold", "Clarissa", "Dagmar", "Eduard", "Florine", "Gonda", "Hiske", "Isabelle", "Jitske", "Kirsten",
           "Laurens", "Madelief", "Noortje", "Ottilie", "Philippine", "Rozemarijn", "Stijn", "Thirza", "Ulrike", "Valerie",
           "Wiebe", "Yolande", "Zwaantje", "Abdelkader", "Benthe", "Coosje", "Dilara", "Evert-Jan", "Franciska", "Gülcan",
           "Hubert", "Ingmar", "Josefien", "Katelijne", "Lodewijk", "Merlijn", "Nanette", "Odette", "Roelien", "Sterre"),
    last=("Achterkamp", "van Boxmeerder", "Coenraadts", "van der Dobbelsteyn", "Eekelder", "Folkersma", "de Gooijert",
          "Hamoudi", "van IJzendoornik", "Jurriaanse", "Klinkenberger", "van der Loo-Mertens", "Meulenkamps", "van Nispenrode",
          "Oldenburgh", "ter Pelkwijk-Bos", "Quaedackers", "Rademakerij", "van Schaikwijk", "Tromperman", "van den Uithof",
          "Valkenstijn", "Wassenbergh", "Xhofleer", "Yanikoğlu", "Zeegersloot", "de Bijenkerf", "Charafeddine", "van 't Duinpad",
          "Elzeveld", "Fransooys", "Geurtsema", "van Haarlemmerhout", "Iepenburgh", "Kortenoever", "Leliveldt", "Mandemakers",
          "Noordewier", "op 't Einde", "Plugsma"),
    places=("Brakelveen", "Ossendijk", "Hollandsche Wetering", "Kruisbroek", "Steenderloo", "Wijk bij Vechten", "Marssumhaven", "Tolbergen"),
    practices=("Huisartsenpraktijk Wetering", "Gezondheidscentrum Tolbergen", "Huisartsen Marssumhaven", "Praktijk Van der Palm",
               "Medisch Centrum Brakelveen", "Huisartsenpraktijk De Roerdomp", "Gezondheidshuis Steenderloo"),
    groups=("Zorggroep Vechtoever", "Regionale Organisatie Huisartsen Kruisbroek", "Huisartsenzorg Tolbergen BV", "ROS Spectrum Oost",
            "Coöperatie Wetering Zorg U.A.", "Ketenzorg Steenderloo", "Zorgverband Ossendijk"),
    schools=("Leeracademie Vechtoever", "Instituut voor Nascholing Kruisbroek", "GGZ Academie Brakelveen", "Hogeschool Tolbergen, Academie Zorg",
             "Medisch Opleidingscentrum Delta", "Congresbureau Lantaarn", "PsyLeer Nederland"),
    themes=("wachttijdbegeleiding na verwijzing", "het eerste gesprek", "psychische klachten na kanker", "gedeelde besluitvorming", "een cliënt die niet komt opdagen",
            "werkstress in het onderwijs", "klachten na een ongeval", "de consultvraag aan de psychiater", "afbouw van antidepressiva", "naastenbetrokkenheid",
            "online agressie", "dubbele diagnose", "ouderschap en KOPP", "somberheid bij studenten"),
    courses=("Herkennen van psychotrauma", "Afbouwen van antidepressiva", "Gespreksvaardigheden bij rouw", "Slaapinterventies in stappen",
             "Omgaan met suïcidaliteit", "Middelengebruik: signaleren en bespreken", "Psychiatrie voor de huisartsenpraktijk", "Angst en dwang in beeld",
             "Cultuursensitief werken", "Interventies bij stress", "Autisme bij volwassenen"),
    said=("De regiegroep neemt kennis van het stuk en stelt de tekst ongewijzigd vast.", "Besproken is hoe de terugverwijzing naar de eerste lijn verloopt.",
          "De manager zorg licht de cijfers van het lopende contractjaar toe.", "Deelnemers vragen om kortere lijnen met het sociaal domein.",
          "Er komt een proef met een gezamenlijke intake in twee gemeenten.", "De stuurgroep hecht aan een eenduidige verwijsroute.",
          "Het consultatieteam heeft ruimte voor vier vragen per week.", "De werkwijze wordt na de zomer geëvalueerd.", "Men onderschrijft het belang van een warme overdracht.",
          "Aan het format voor de terugkoppeling wordt een veld toegevoegd.", "De bezetting van het meldpunt blijft een punt van zorg.",
          "Uit de rondgang blijkt dat de meeste praktijken de module gebruiken.", "De gedragskundige benadrukt dat herstel niet rechtlijnig verloopt.",
          "Er zijn geen opmerkingen op het vorige verslag.", "Voor de zomer ontvangen de praktijken een concept."),
    todo=("notitie herzien", "cijfers opvragen", "memo aan praktijken", "locatie vastleggen", "contactpersonen nalopen", "evaluatie uitzetten",
          "werkproces beschrijven", "bestuur informeren", "intranetpagina aanvullen"),
)  # fmt: skip


def grid(head: Sequence[object], rows: Iterable[Sequence[object]], name: str = "") -> str:
    """A table with a row of headings."""
    top = "".join(f"<th>{one}</th>" for one in head)
    return f'<table class="{name}"><thead><tr>{top}</tr></thead><tbody>{lines(rows)}</tbody></table>'


def lines(rows: Iterable[Sequence[object]]) -> str:
    """Rows of a table."""
    return "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in rows)


def last_of(month: dt.date) -> dt.date:
    """The last day of that month."""
    return (month.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
