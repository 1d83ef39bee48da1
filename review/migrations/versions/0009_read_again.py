"""read again"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

WAITS = sa.text("done_at is null")


def upgrade() -> None:
    op.create_table(
        "batch_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("run", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_batch_run_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_run")),
    )
    with op.batch_alter_table("batch_run", schema=None) as batch_op:
        batch_op.create_index("ix_batch_run_batch", ["batch_id"], unique=False)

    op.create_table(
        "read_again",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_read_again_evidence_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_read_again_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_read_again")),
    )
    with op.batch_alter_table("read_again", schema=None) as batch_op:
        batch_op.create_index(
            "ix_read_again_waits",
            ["evidence_id"],
            unique=False,
            postgresql_where=sa.text("done_at is null"),
            sqlite_where=sa.text("done_at is null"),
        )


def downgrade() -> None:
    with op.batch_alter_table("read_again", schema=None) as batch_op:
        batch_op.drop_index("ix_read_again_waits", postgresql_where=WAITS, sqlite_where=WAITS)

    op.drop_table("read_again")
    with op.batch_alter_table("batch_run", schema=None) as batch_op:
        batch_op.drop_index("ix_batch_run_batch")

    op.drop_table("batch_run")
