"""The whole way on the sample papers, for somebody who wants to see it."""

from pathlib import Path

from flows.prefect_server import running
from flows.serve import serve
from flows.settings import Settings
from flows.show import console, show_suggestions, show_summary
from review.people.users import NameTaken, Role, add_user
from review.queue import item
from review.store import Store
from review.waiting import waiting

PAPERS = Path("samples/papers")
CLAIMS = Path("samples/claims.csv")
SIGN_INS: tuple[tuple[str, str, Role], ...] = (
    ("beoordelaar", "Bea Beoordelaar", "reviewer"),
    ("voorzitter", "Vera Voorzitter", "chair"),
    ("operator", "Otto Operator", "operator"),
    ("beheerder", "Bo Beheerder", "administrator"),
    ("inzender", "Ina Inzender", "sender"),
)
PASSWORD = "demo-bewijspunt"  # noqa: S105  shown to whoever runs the demo; the pages are served on this machine only
SHOWN = 100


def demo(settings: Settings, pages: bool) -> None:
    """Runs the sample papers to the queue and says what was suggested; then serves the pages, if wanted."""
    console.print("Starting Prefect's server, which takes a while …")
    with running(settings) as prefect:
        from flows.backlog import backlog

        summary = backlog(str(PAPERS), str(CLAIMS), "anpg")
        store = Store(settings.database_url)
        _add_sign_ins(store)
        show_suggestions(item(store, row.id) for row in waiting(store, size=SHOWN).items)
        show_summary(summary)
        store.close()
        if pages:
            _say_where(prefect)
            serve(settings, "127.0.0.1", 8000)


def _add_sign_ins(store: Store) -> None:
    for name, shown_as, role in SIGN_INS:
        try:
            add_user(store, name, shown_as, PASSWORD, role)
        except NameTaken:
            continue


def _say_where(prefect: str) -> None:
    console.print("\n[bold]The committee's pages: http://127.0.0.1:8000[/bold]")
    for name, _, role in SIGN_INS:
        console.print(f"    sign in as {name} ({role}) with the password {PASSWORD}")
    console.print(f"[bold]Prefect's pages: {prefect.removesuffix('/api')}[/bold]\nCtrl-C stops both.")
