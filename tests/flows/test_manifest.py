"""What a spreadsheet saves as CSV, as the Dutch save it, and what can be wrong with it."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from flows.manifest import ManifestFault, read_manifest

REGISTERS = ("anpg", "nvvpo")


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "claims.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("file,holder_name,date,hours\na.pdf,Zoë Müller,2023-03-14,2.5\n", "utf-8"),
        ('file;holder_name;date;hours\r\na.pdf;"Zoë Müller";14-3-2023;2,5\r\n', "utf-8-sig"),
        ("file\tholder_name\tdate\thours\na.pdf\tZoë Müller\t14/03/2023\t2,5\n", "cp1252"),
    ],
)
def test_reads_what_spreadsheets_write(tmp_path: Path, text: str, encoding: str) -> None:
    claim = read_manifest(written(tmp_path, text, encoding), "anpg", REGISTERS).claim("a.pdf")
    assert (claim.holder.name, claim.date, claim.hours) == ("Zoë Müller", dt.date(2023, 3, 14), Decimal("2.5"))


def test_without_a_manifest_nothing_was_stated() -> None:
    claim = read_manifest(None, "anpg", REGISTERS).claim("a.pdf")
    assert (claim.register, claim.date, claim.holder.known) == ("anpg", None, False)


def test_a_stated_value_that_is_no_value_is_kept_as_unclear(tmp_path: Path) -> None:
    claim = read_manifest(written(tmp_path, "file,date\na.pdf,31-02-2023\n"), "anpg", REGISTERS).claim("a.pdf")
    assert claim.date is None
    assert claim.unclear == (("date", "31-02-2023"),)


def test_an_unknown_register_is_judged_under_the_batch_s_and_says_so(tmp_path: Path) -> None:
    claim = read_manifest(written(tmp_path, "file,register\na.pdf,xyz\n"), "nvvpo", REGISTERS).claim("a.pdf")
    assert claim.register == "nvvpo"
    assert ("register", "xyz") in claim.unclear


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,date\na.pdf,2023-03-14\n", "no column `file`"),
        ("file,datum\na.pdf,2023-03-14\n", "unknown column datum"),
        ("file,date\na.pdf,2023-03-14\na.pdf,2023-03-15\n", "line 3: a.pdf stands in it twice"),
        ("file,date\na.pdf,2023-03-14,extra\n", "line 2: more or fewer values"),
        ("file,date\n,2023-03-14\n", "line 2: no file named"),
    ],
)
def test_a_manifest_that_cannot_be_used_says_where_and_why(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ManifestFault, match=said):
        read_manifest(written(tmp_path, text), "anpg", REGISTERS)
