"""The committee's pages and, beside them, what reads the papers handed in on them."""

import secrets

import uvicorn

from flows.intake import taking_up
from flows.settings import Settings
from review.archive import Archive
from review.store import Store
from review.web.app import WebSettings, create_app


def serve(settings: Settings, host: str, port: int) -> None:
    """Serves until stopped."""
    store = Store(settings.database_url)
    store.migrate()
    web = WebSettings(
        secret=_secret(settings),
        secure_cookies=settings.secure_cookies,
        prefect_address=settings.prefect_url.removesuffix("/api"),
        upload_megabytes=settings.max_upload_megabytes,
    )
    with taking_up(settings) as intake:
        app = create_app(store, Archive(settings.archive_url), web, arrived=intake.wake)
        uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


def _secret(settings: Settings) -> str:
    """As set, else made once and kept: sessions outlive a restart."""
    if given := settings.secret.get_secret_value():
        return given
    kept = settings.home / "secret"
    if not kept.exists():
        settings.home.mkdir(parents=True, exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(48))
    return kept.read_text()
