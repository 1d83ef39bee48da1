"""First tables, and decisions that can only be appended."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


APPEND_ONLY = ("decision", "decided_points")


def where(rows: str) -> dict[str, Any]:
    """An index over some rows only."""
    return {"postgresql_where": sa.text(rows), "sqlite_where": sa.text(rows)}


def upgrade() -> None:
    create_tables()
    refuse = refuse_in_sqlite if op.get_bind().dialect.name == "sqlite" else refuse_in_postgresql
    for table in APPEND_ONLY:
        refuse(table)


def refuse_in_sqlite(table: str) -> None:
    """What was decided is appended, never edited: the database itself refuses."""
    for change in ("update", "delete"):
        op.execute(
            f"create trigger {table}_no_{change} before {change} on {table} "
            f"begin select raise(abort, '{table} is appended to, never edited'); end"
        )


def refuse_in_postgresql(table: str) -> None:
    op.execute(
        "create or replace function refuse_edit() returns trigger language plpgsql as "
        "$$ begin raise exception '% is appended to, never edited', tg_table_name; end $$"
    )
    op.execute(
        f"create trigger {table}_no_edit before update or delete or truncate on {table} "
        "for each statement execute function refuse_edit()"
    )


def create_tables() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("manifest", sa.String(), nullable=False),
        sa.Column("register_name", sa.String(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("folder", "manifest", "register_name", name=op.f("uq_batch_folder_manifest_register_name")),
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reading_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_table(
        "holder",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("search", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_holder")),
    )
    op.create_table(
        "rulebook",
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("register_name", sa.String(), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_rulebook")),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("shown_as", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("name", name=op.f("uq_users_name")),
    )
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.String(), nullable=False),
        sa.Column("made_with", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("text_layer_pages", sa.Integer(), nullable=False),
        sa.Column("ocr_pages", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("ocr_seconds", sa.Float(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_reading_evidence_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
        sa.UniqueConstraint("evidence_id", "made_with", name=op.f("uq_reading_evidence_id_made_with")),
    )
    op.create_table(
        "upload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("evidence_id", sa.String(length=64), nullable=True),
        sa.Column("register_name", sa.String(), nullable=False),
        sa.Column("holder_key", sa.String(), nullable=False),
        sa.Column("holder_stated", sa.Boolean(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("problems", sa.Text(), nullable=False),
        sa.Column("referred", sa.Boolean(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("judged_changes", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("activities", sa.Integer(), nullable=False),
        sa.Column("points", sa.Text(), nullable=True),
        sa.Column("stated_points", sa.Text(), nullable=True),
        sa.Column("sure", sa.Float(), nullable=True),
        sa.Column("caveats", sa.Text(), nullable=False),
        sa.CheckConstraint("state in ('received', 'queued', 'set_aside', 'decided')", name=op.f("ck_upload_state")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_upload_batch_id")),
        sa.ForeignKeyConstraint(["claimed_by"], ["users.id"], name=op.f("fk_upload_claimed_by")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_upload_evidence_id")),
        sa.ForeignKeyConstraint(["holder_key"], ["holder.key"], name=op.f("fk_upload_holder_key")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload")),
        sa.UniqueConstraint("batch_id", "file", "fingerprint", name=op.f("uq_upload_batch_id_file_fingerprint")),
    )
    op.create_index("ix_upload_batch", "upload", ["batch_id", "state"], unique=False)
    op.create_index("ix_upload_claimed_by", "upload", ["claimed_by"], unique=False, **where("claimed_by is not null"))
    op.create_index("ix_upload_evidence", "upload", ["evidence_id"], unique=False)
    op.create_index("ix_upload_holder", "upload", ["holder_key", "register_name", "state"], unique=False)
    op.create_index("ix_upload_referred", "upload", ["state", "received_at", "id"], unique=False, **where("referred"))
    op.create_index(
        "ix_upload_to_judge",
        "upload",
        ["register_name", "holder_key"],
        unique=False,
        **where("changes > judged_changes and state <> 'decided'"),
    )
    op.create_index("ix_upload_waiting", "upload", ["state", "received_at", "id"], unique=False)
    op.create_index("ix_upload_waiting_kind", "upload", ["kind", "state", "received_at", "id"], unique=False)
    op.create_index(
        "ix_upload_waiting_register", "upload", ["register_name", "state", "received_at", "id"], unique=False
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("reviewer_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["replaces"], ["decision.id"], name=op.f("fk_decision_replaces")),
        sa.ForeignKeyConstraint(["reviewer_id"], ["users.id"], name=op.f("fk_decision_reviewer_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_decision_upload_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("replaces", name=op.f("uq_decision_replaces")),
    )
    op.create_index("ix_decision_upload", "decision", ["upload_id"], unique=False)
    op.create_index("uq_decision_first", "decision", ["upload_id"], unique=True, **where("replaces is null"))
    op.create_table(
        "suggestion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("points", sa.Text(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("rulebook", sa.String(length=64), nullable=False),
        sa.Column("reading_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_suggestion_reading_id")),
        sa.ForeignKeyConstraint(["rulebook"], ["rulebook.version"], name=op.f("fk_suggestion_rulebook")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_suggestion_upload_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestion")),
        sa.UniqueConstraint("upload_id", "round", "activity", name=op.f("uq_suggestion_upload_id_round_activity")),
    )
    op.create_table(
        "upload_caveat",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_upload_caveat_upload_id")),
        sa.PrimaryKeyConstraint("code", "upload_id", name=op.f("pk_upload_caveat")),
    )
    op.create_index(
        "ix_upload_caveat_waiting",
        "upload_caveat",
        ["code", "received_at", "upload_id"],
        unique=False,
        **where("waiting"),
    )
    op.create_index("ix_upload_caveat_upload", "upload_caveat", ["upload_id"], unique=False)
    op.create_table(
        "decided_points",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("suggestion_id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("points", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_decided_points_decision_id")),
        sa.ForeignKeyConstraint(["suggestion_id"], ["suggestion.id"], name=op.f("fk_decided_points_suggestion_id")),
        sa.PrimaryKeyConstraint("decision_id", "suggestion_id", name=op.f("pk_decided_points")),
    )


def downgrade() -> None:
    """There is nothing before the first tables."""
    raise NotImplementedError
