"""What can be wrong with a document, and what its sender can do about it.

A class each: `code` for programs, `nl` and `en` for the sender. Only the document's own faults stand here. A missing
OCR program is the machine's fault and is raised (`extractors.text.engine.EngineMissing`), never laid at a sender's
door.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """A document's fault as it travels on: code, page, and the words for its sender."""

    code: str
    page: int | None
    message: str
    """Dutch, for the sender: what is wrong and what to do."""
    message_en: str


class DocumentFault(Exception):
    """The document's own fault: becomes a `Problem`, reaches a person, is never retried."""

    code: ClassVar[str]
    nl: ClassVar[str]
    en: ClassVar[str]

    def __init__(self, page: int | None = None) -> None:
        super().__init__(self.code)
        self.page = page

    def __reduce__(self) -> tuple[type["DocumentFault"], tuple[int | None]]:
        """Survives the way from a worker process."""
        return type(self), (self.page,)

    def problem(self) -> Problem:
        return Problem(self.code, self.page, self.nl, self.en)


class Encrypted(DocumentFault):
    code = "encrypted"
    nl = "Dit PDF-bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en upload het opnieuw."
    en = "This PDF file is protected by a password. Save it without a password and upload it again."


class Damaged(DocumentFault):
    code = "damaged"
    nl = (
        "Dit bestand is beschadigd of niet volledig. Open het op uw eigen apparaat, sla het opnieuw op als PDF of "
        "JPEG, en upload het opnieuw."
    )
    en = (
        "This file is damaged or incomplete. Open it on your own device, save it again as PDF or JPEG, and upload it "
        "again."
    )


class Empty(DocumentFault):
    code = "empty"
    nl = "Dit bestand is leeg. Kijk of u het juiste bestand hebt gekozen en upload het opnieuw."
    en = "This file is empty. Check that you chose the right file and upload it again."


class NotADocument(DocumentFault):
    code = "not_a_document"
    nl = "Dit bestand is geen PDF en geen afbeelding, ook al lijkt de naam daarop. Upload een PDF of een JPEG."
    en = "This file is neither a PDF nor a picture, even if its name says so. Upload a PDF or a JPEG."


class UnsupportedType(DocumentFault):
    code = "unsupported_type"
    nl = "Dit soort bestand kunnen wij niet lezen. Sla het op als PDF of JPEG en upload het opnieuw."
    en = "We cannot read this type of file. Save it as PDF or JPEG and upload it again."


class TooLarge(DocumentFault):
    code = "too_large"
    nl = "Dit bestand is te groot. Upload alleen de pagina's van het bewijsstuk, of maak de afbeelding kleiner."
    en = "This file is too large. Upload only the pages of the evidence, or make the picture smaller."


class TooManyPages(DocumentFault):
    code = "too_many_pages"
    nl = "Dit document heeft te veel pagina's; alleen de eerste zijn gelezen. Upload alleen het bewijsstuk zelf."
    en = "This document has too many pages; only the first were read. Upload only the evidence itself."


class TooManyPixels(DocumentFault):
    code = "too_many_pixels"
    nl = "Deze afbeelding is te groot om te openen. Maak haar kleiner (300 dpi is genoeg) en upload haar opnieuw."
    en = "This picture is too large to open. Make it smaller (300 dpi is enough) and upload it again."


class TookTooLong(DocumentFault):
    code = "took_too_long"
    nl = "Het lezen duurde te lang en is gestopt. Upload het bewijsstuk opnieuw, zo nodig in kleinere delen."
    en = "Reading took too long and was stopped. Upload the evidence again, in smaller parts if needed."


class OutOfMemory(DocumentFault):
    code = "out_of_memory"
    nl = "Dit bestand vraagt te veel geheugen om te lezen. Sla het eenvoudiger op, bijvoorbeeld als scan van 300 dpi."
    en = "This file needs too much memory to read. Save it in a simpler form, for instance as a scan of 300 dpi."


class ReaderCrashed(DocumentFault):
    code = "reader_crashed"
    nl = "Het leesprogramma liep vast op dit bestand. Sla het opnieuw op als PDF of JPEG en upload het opnieuw."
    en = "The reading program crashed on this file. Save it again as PDF or JPEG and upload it again."


class PageUnreadable(DocumentFault):
    code = "page_unreadable"
    nl = (
        "Deze pagina is niet of maar gedeeltelijk leesbaar. Maak een scherpe foto of scan, recht van boven, bij goed "
        "licht, en upload die."
    )
    en = (
        "This page could not be read, or only in part. Make a sharp photo or scan, straight from above, in good light, "
        "and upload that."
    )


class BlankPage(DocumentFault):
    code = "blank_page"
    nl = "Deze pagina is leeg. Kijk of het papier met de goede kant naar de scanner lag."
    en = "This page is blank. Check that the paper lay the right way up on the scanner."
