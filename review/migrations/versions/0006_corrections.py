"""Corrections kept with decisions, and decisions made with one stroke."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.String(length=64), nullable=False),
        sa.Column("reading_id", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("read", sa.Text(), nullable=False),
        sa.Column("read_said", sa.Text(), nullable=False),
        sa.Column("found_by", sa.String(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("corrected", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_correction_decision_id")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_correction_evidence_id")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_correction_reading_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_correction_upload_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sa.UniqueConstraint("decision_id", "field", "place", name=op.f("uq_correction_decision_id_field_place")),
    )
    op.create_index("ix_correction_upload", "correction", ["upload_id"], unique=False)
    # a column is added in place: a table made anew would lose the triggers that keep decisions as they are
    op.add_column("decision", sa.Column("together", sa.String(length=32), nullable=True))
    some = sa.text("together is not null")
    op.create_index(
        "ix_decision_together", "decision", ["together"], unique=False, postgresql_where=some, sqlite_where=some
    )
    _append_only("correction")


def _append_only(table: str) -> None:
    """What was corrected is kept like the decision that it belongs to."""
    if op.get_bind().dialect.name == "sqlite":
        for change in ("update", "delete"):
            op.execute(
                f"create trigger {table}_no_{change} before {change} on {table} "
                f"begin select raise(abort, '{table} is appended to, never edited'); end"
            )
        return
    op.execute(
        f"create trigger {table}_no_edit before update or delete or truncate on {table} "
        "for each statement execute function refuse_edit()"
    )
