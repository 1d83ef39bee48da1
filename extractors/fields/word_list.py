"""Word lists written as plain text."""


def words(listed: str) -> tuple[str, ...]:
    """`words("op van tot")` → ("op", "van", "tot")"""
    return tuple(listed.split())
