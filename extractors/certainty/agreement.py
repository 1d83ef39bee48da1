"""Values found in two independent ways: those that agree grow surer, those that differ lose and keep each other."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from extractors.certainty.confidence import calibration
from extractors.finding import ActivityRead, Finding, Gap, Other

ALONE, ALONE_OCR = 0.95, 0.85
STRONGER = 0.15
"""A template's value wins from the general reader only by at least so much."""


def agreed(general: Finding, other: Finding, ocr: Collection[int] = ()) -> Finding:
    """One finding of two for the same field. Two readers that agree on which value it is still read the same
    characters: on pages of `ocr` that makes nothing surer."""
    if general.value == other.value:
        by_ocr = any(place.page in ocr for place in general.where)
        chance = 1 - (1 - general.confidence) * (1.0 if by_ocr else calibration().agreed)
        sure = round(min(chance, calibration().highest), 4)
        return replace(general, found_by=other.found_by, confidence=sure, where=general.where or other.where)
    won, lost = (other, general) if other.confidence > general.confidence + STRONGER else (general, other)
    others = (*won.others, Other(lost.value, lost.said, "contradictory"))
    return replace(won, confidence=round(won.confidence * calibration().contradicted, 4), others=others)


def agreed_findings(
    general: Sequence[Finding], other: Sequence[Finding], ocr: Collection[int] = ()
) -> tuple[Finding, ...]:
    """The findings of both; for a field that both have, one of the two. Of fields with many findings (people) those
    of the general reader stand, and the others only where it has none."""
    found = list(general)
    for one in other:
        mine = [place for place, finding in enumerate(found) if finding.field == one.field]
        if one.field in ("present", "absent"):
            if not any(finding.field == one.field for finding in general):
                found.append(one)
        elif mine:
            found[mine[0]] = agreed(found[mine[0]], one, ocr)
        else:
            found.append(_alone(one, ocr))
    return tuple(found)


def _alone(one: Finding, ocr: Collection[int]) -> Finding:
    """What only a template found is as sure as a label read by OCR may be."""
    by_ocr = any(place.page in ocr for place in one.where)
    return replace(one, confidence=min(one.confidence, ALONE_OCR if by_ocr else ALONE))


def agreed_activities(
    general: Sequence[ActivityRead], other: Sequence[ActivityRead], ocr: Collection[int] = ()
) -> tuple[ActivityRead, ...]:
    """The activities of the general reader, each laid beside the other's of the same day; the other's own only where
    the general reader found no day at all."""
    if other and not any(one.finding("date") for one in general):
        return tuple(_together(general[0], one, ocr) for one in other) if len(general) == 1 else tuple(other)
    return tuple(_with_partner(one, general, other, ocr) for one in general)


def _with_partner(
    one: ActivityRead, general: Sequence[ActivityRead], other: Sequence[ActivityRead], ocr: Collection[int]
) -> ActivityRead:
    same = [partner for partner in other if partner.date == one.date and partner.date is not None]
    if same:
        return _together(one, same[0], ocr)
    return _together(one, other[0], ocr) if len(general) == len(other) == 1 else one


def _together(general: ActivityRead, other: ActivityRead, ocr: Collection[int]) -> ActivityRead:
    unclear = {gap.field for gap in general.gaps if gap.reason in ("ambiguous", "contradictory")}
    found = agreed_findings(general.found, [one for one in other.found if one.field not in unclear], ocr)
    named = {one.field for one in found}
    gaps: tuple[Gap, ...] = tuple(gap for gap in general.gaps if gap.field not in named)
    return ActivityRead(found, gaps, general.hours_basis or other.hours_basis)
