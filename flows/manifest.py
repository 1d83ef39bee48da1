"""The manifest of a batch: what the applicant stated about each file, as a CSV file from a spreadsheet."""

import csv
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from review.claim import Claim, claim_of_row

COLUMNS = (
    "file", "holder_number", "holder_name", "register", "kind", "date", "hours", "points", "period_start", "period_end",
)  # fmt: skip
"""All but `file` may be empty or missing."""


class ManifestFault(Exception):
    """The manifest cannot be used; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Claims by file, as the files are named in the manifest: relative to the folder, with forward slashes."""

    claims: Mapping[str, Claim]
    register: str
    """For files that the manifest does not name, or names without a register."""

    def claim(self, file: str) -> Claim:
        return self.claims.get(file, Claim(register=self.register))


def read_manifest(path: Path | None, register: str, registers: Collection[str]) -> Manifest:
    """Reads a manifest; without one nothing was stated. `registers`: those that there is a rulebook for; a claim for
    another one is judged under `register` and says so. Raises `ManifestFault`."""
    if path is None:
        return Manifest({}, register)
    text = _text(path)
    rows = csv.DictReader(text.splitlines(), delimiter=_delimiter(text), strict=True)
    _check_columns(path, rows.fieldnames or ())
    claims: dict[str, Claim] = {}
    try:
        for row in rows:
            file = _file(path, rows.line_num, row)
            if file in claims:
                raise ManifestFault(f"{path}, line {rows.line_num}: {file} stands in it twice; keep one of the rows")
            claims[file] = _known_register(claim_of_row(row, register), register, registers)
    except csv.Error as fault:
        raise ManifestFault(f"{path}, line {rows.line_num}: no readable CSV ({fault}); save it again as CSV") from fault
    return Manifest(claims, register)


def _text(path: Path) -> str:
    """Spreadsheets write UTF-8, with or without a mark, or what Windows used before."""
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise ManifestFault(f"{path} cannot be read: {fault.strerror}") from fault
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """A Dutch spreadsheet separates by semicolons, since its decimals have commas."""
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)


def _check_columns(path: Path, columns: Collection[str]) -> None:
    if "file" not in columns:
        raise ManifestFault(f"{path}, line 1: no column `file`; the columns are {', '.join(COLUMNS)}")
    if unknown := sorted(set(columns) - set(COLUMNS)):
        raise ManifestFault(f"{path}, line 1: unknown column {', '.join(unknown)}; known are {', '.join(COLUMNS)}")


def _file(path: Path, line: int, row: Mapping[str | None, str | list[str] | None]) -> str:
    if None in row or any(value is None for value in row.values()):
        raise ManifestFault(f"{path}, line {line}: more or fewer values than the header has columns")
    file = str(row["file"]).strip().replace("\\", "/")
    if not file:
        raise ManifestFault(f"{path}, line {line}: no file named")
    return file


def _known_register(claim: Claim, register: str, registers: Collection[str]) -> Claim:
    if claim.register in registers:
        return claim
    return replace(claim, register=register, unclear=(*claim.unclear, ("register", claim.register)))
