"""One label for the rows of its group, printed once: level with the first row or in the middle."""

import pytest

from tests.extract.drawn import layout

HEAD = "Jaaroverzicht 2021\n\nActiviteit             Datum           Uren\n"
WIDE = 23


def drawn(rows: list[tuple[str, str]]) -> str:
    return HEAD + "\n".join(f"{label:<{WIDE}}{day}-2021      3" for label, day in rows)


def labels(rows: list[tuple[str, str]]) -> list[str]:
    (table,) = layout(drawn(rows)).tables
    return [row[0].text for row in table.rows]


I, S, N = "Intervisie", "Interne scholing", "Netwerkbijeenkomst"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(I, "21-04"), ("", "24-06"), ("", "13-10"), (S, "19-01"), ("", "17-05"), (N, "22-04")], [I, I, I, S, S, N]),
        ([("", "21-04"), (I, "24-06"), ("", "13-10"), ("", "19-01"), (S, "17-05"), ("", "23-06")], [I, I, I, S, S, S]),
        # the days alone say where a group ends, its label is off the middle
        ([("", "21-04"), (I, "24-06"), ("", "13-10"), ("", "04-11"), (S, "17-05"), (N, "22-04")], [I, I, I, I, S, N]),
        ([(I, "21-04"), ("", "24-06"), ("", "14-10"), (S, "19-11"), ("", "20-11")], [I, I, I, S, S]),  # on top
        ([(I, "21-04"), (S, "24-06"), ("", "13-10"), (N, "19-11")], [I, S, "", N]),  # a cell not read
        ([(I, "21-04"), ("", "24-06"), (I, "13-10"), ("", "19-11")], [I, "", I, ""]),  # no groups
    ],
    ids=["first row", "middle", "days", "level", "unread", "no groups"],
)
def test_labels_of_groups(rows: list[tuple[str, str]], expected: list[str]) -> None:
    assert labels(rows) == expected


def test_a_column_of_remarks_is_left_alone() -> None:
    (table,) = layout(
        drawn([("met Jo", "21-04"), ("", "24-06"), ("", "13-10"), ("ziek", "19-11")]).replace(
            "Activiteit", "Opmerking "
        )
    ).tables
    assert [row[0].text for row in table.rows] == ["met Jo", "", "", "ziek"]
