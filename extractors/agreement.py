"""Values found in two independent ways: those that agree grow surer, those that differ lose and keep each other."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.confidence import calibration
from extractors.finding import ActivityRead, Finding, Gap, Other

STRONGER = 0.15
"""A template's value wins from the general reader only by at least so much."""


def agreed(general: Finding, other: Finding) -> Finding:
    """One finding of two for the same field."""
    if general.value == other.value:
        chance = 1 - (1 - max(general.confidence, other.confidence)) * calibration().agreed
        sure = min(chance, calibration().highest)
        return replace(general, found_by=other.found_by, confidence=round(sure, 4), where=general.where or other.where)
    won, lost = (other, general) if other.confidence > general.confidence + STRONGER else (general, other)
    others = (*won.others, Other(lost.value, lost.said, "contradictory"))
    return replace(won, confidence=round(won.confidence * calibration().contradicted, 4), others=others)


def agreed_findings(general: Sequence[Finding], other: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of both; for a field that both have, one of the two. Of fields with many findings (people) those
    of the general reader stand, and the others only where it has none."""
    found = list(general)
    for one in other:
        mine = [place for place, finding in enumerate(found) if finding.field == one.field]
        if one.field in ("present", "absent"):
            if not any(finding.field == one.field for finding in general):
                found.append(one)
        elif mine:
            found[mine[0]] = agreed(found[mine[0]], one)
        else:
            found.append(one)
    return tuple(found)


def agreed_activities(general: Sequence[ActivityRead], other: Sequence[ActivityRead]) -> tuple[ActivityRead, ...]:
    """The activities of the general reader, each laid beside the other's of the same day; the other's own only where
    the general reader found no day at all."""
    if other and not any(one.finding("date") for one in general):
        return tuple(_together(general[0], one) for one in other) if len(general) == 1 else tuple(other)
    return tuple(_with_partner(one, general, other) for one in general)


def _with_partner(one: ActivityRead, general: Sequence[ActivityRead], other: Sequence[ActivityRead]) -> ActivityRead:
    same = [partner for partner in other if partner.date == one.date and partner.date is not None]
    if same:
        return _together(one, same[0])
    return _together(one, other[0]) if len(general) == len(other) == 1 else one


def _together(general: ActivityRead, other: ActivityRead) -> ActivityRead:
    found = agreed_findings(general.found, other.found)
    named = {one.field for one in found}
    gaps: tuple[Gap, ...] = tuple(gap for gap in general.gaps if gap.field not in named)
    return ActivityRead(found, gaps, general.hours_basis or other.hours_basis)
