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


INT, SCH, NET = "Intervisie", "Interne scholing", "Netwerkbijeenkomst"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [(INT, "21-04"), ("", "24-06"), ("", "13-10"), (SCH, "19-01"), ("", "17-05"), (NET, "22-04")],
            [INT, INT, INT, SCH, SCH, NET],
        ),
        (
            [("", "21-04"), (INT, "24-06"), ("", "13-10"), ("", "19-01"), (SCH, "17-05"), ("", "23-06")],
            [INT, INT, INT, SCH, SCH, SCH],
        ),
        # the days alone say where a group ends, its label is off the middle
        (
            [("", "21-04"), (INT, "24-06"), ("", "13-10"), ("", "04-11"), (SCH, "17-05"), (NET, "22-04")],
            [INT, INT, INT, INT, SCH, NET],
        ),
        (
            [(INT, "21-04"), ("", "24-06"), ("", "14-10"), (SCH, "19-11"), ("", "20-11")],
            [INT, INT, INT, SCH, SCH],
        ),  # on top
        ([(INT, "21-04"), (SCH, "24-06"), ("", "13-10"), (NET, "19-11")], [INT, SCH, "", NET]),  # a cell not read
        ([(INT, "21-04"), ("", "24-06"), (INT, "13-10"), ("", "19-11")], [INT, "", INT, ""]),  # no groups
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
