"""What came of a batch, for the terminal, for programs and for Prefect's pages."""

from typing import Any, cast
from uuid import UUID

from prefect.artifacts import create_progress_artifact, create_table_artifact, update_progress_artifact

from review.upload import Batch, SetAside, Summary

SHOWN_SET_ASIDE = 500
"""Rows of the operators' table; the full list is in our own pages."""


class FlowProgress:
    """How far a flow run is, on its page in Prefect."""

    def __init__(self, what: str, total: int) -> None:
        self._total = max(total, 1)
        described = f"{what}: {total} papers"
        self._artifact = cast(UUID, create_progress_artifact(0.0 if total else 100.0, description=described))

    def reached(self, count: int) -> None:
        update_progress_artifact(self._artifact, min(100.0, 100.0 * count / self._total))


def outcome(batch: Batch, summary: Summary, seconds: float) -> dict[str, Any]:
    """The summary object of the contract."""
    counted = counts(summary)
    counted["seconds"]["run"] = round(seconds, 2)
    return {"batch": batch.id, "folder": batch.folder, "register": batch.register, **counted}


def counts(summary: Summary) -> dict[str, Any]:
    """A summary as JSON values."""
    return {
        "uploads": summary.uploads,
        "evidences": summary.evidences,
        "states": dict(summary.states),
        "readings": dict(summary.statuses),
        "kinds": dict(summary.kinds),
        "suggestions": summary.suggestions,
        "with_points": summary.with_points,
        "caveats": dict(summary.caveats),
        "pages": summary.pages,
        "text_layer_pages": summary.text_layer_pages,
        "ocr_pages": summary.ocr_pages,
        "seconds": {"reading": round(summary.seconds, 2), "ocr": round(summary.ocr_seconds, 2)},
        "reasons": dict(summary.reasons),
        "set_aside": [_set_aside(one) for one in summary.set_aside],
    }


def _set_aside(paper: SetAside) -> dict[str, Any]:
    problems = [
        {"code": one.code, "page": one.page, "message": one.message, "message_en": one.message_en}
        for one in paper.problems
    ]
    return {"file": paper.file, "upload": paper.upload, "problems": problems}


def show_to_operators(batch: Batch, summary: Summary) -> None:
    """Two tables on the flow run's page: the outcomes, and the papers set aside with their reasons."""
    counted = {**summary.states, **{f"reading {name}": count for name, count in summary.statuses.items()}}
    create_table_artifact(
        [{"outcome": name, "papers": count} for name, count in counted.items()],
        key=f"batch-{batch.id}-outcomes",
        description=f"{summary.uploads} papers, {summary.pages} pages, {summary.suggestions} suggestions",
    )
    create_table_artifact(
        [
            {"paper": one.file, "reason": ", ".join(problem.code for problem in one.problems),
             "told to the sender": " ".join(problem.message for problem in one.problems)}
            for one in summary.set_aside[:SHOWN_SET_ASIDE]
        ],
        key=f"batch-{batch.id}-set-aside",
        description=f"{sum(summary.reasons.values())} papers set aside",
    )  # fmt: skip
