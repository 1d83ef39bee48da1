"""Keeps everything: rows ↔ values, short transactions, SQLite and PostgreSQL with the same code."""

from review.store.adoptions import Adoptions
from review.store.besides import Besides
from review.store.connection import SchemaBehind
from review.store.counts import Counts
from review.store.dossiers import Dossiers
from review.store.glances import Glances
from review.store.judgements import Judgements
from review.store.letters import Letters
from review.store.persons import Persons
from review.store.readings import Readings
from review.store.sendings import Sendings

__all__ = ["SchemaBehind", "Store"]


class Store(Sendings, Readings, Besides, Adoptions, Judgements, Dossiers, Letters, Persons, Glances, Counts):
    """A database by its address: `sqlite:///path/to/file.db` or `postgresql+psycopg://user:password@host/name`.

    Every method is one short transaction, and calling it again with the same values changes nothing. What people do
    (`review.queue`, `review.decide`, `review.people`) takes a store and opens its own transactions with `reading` and
    `writing`.
    """
