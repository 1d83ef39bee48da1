"""sign in and trail"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.Integer(), nullable=False),
        sa.Column("did", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_trail")),
    )
    with op.batch_alter_table("trail", schema=None) as batch_op:
        batch_op.create_index("ix_trail_subject", ["subject"], unique=False)

    op.create_table(
        "kept_from",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("holder_key", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_kept_from_user_id")),
        sa.PrimaryKeyConstraint("user_id", "holder_key", name=op.f("pk_kept_from")),
    )
    with op.batch_alter_table("kept_from", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_from_holder_key"), ["holder_key"], unique=False)

    op.create_table(
        "token",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_token_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_token_key_hash")),
    )
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_token_user_id"), ["user_id"], unique=False)

    op.create_table(
        "visit",
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_visit_user_id")),
        sa.PrimaryKeyConstraint("key_hash", name=op.f("pk_visit")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_user_id"), ["user_id"], unique=False)

    op.create_table(
        "sending",
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("sender_id", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["sender_id"], ["users.id"], name=op.f("fk_sending_sender_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_sending_upload_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_sending")),
        sa.UniqueConstraint("upload_id", name=op.f("uq_sending_upload_id")),
    )
    with op.batch_alter_table("sending", schema=None) as batch_op:
        batch_op.create_index("ix_sending_sender", ["sender_id", "upload_id"], unique=False)

    op.add_column("users", sa.Column("must_change", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("users", sa.Column("subject", sa.String(), nullable=True))
    op.create_index("uq_users_subject", "users", ["subject"], unique=True)
    _append_only()


def _append_only() -> None:
    """The trail takes new rows and nothing else; the database itself says so."""
    if op.get_bind().dialect.name == "sqlite":
        for what in ("update", "delete"):
            op.execute(
                f"create trigger trail_no_{what} before {what} on trail "
                "begin select raise(abort, 'the trail is append-only'); end"
            )
        return
    op.execute(
        "create function trail_append_only() returns trigger language plpgsql as "
        "$$ begin raise exception 'the trail is append-only'; end $$"
    )
    op.execute(
        "create trigger trail_append_only before update or delete or truncate on trail "
        "for each statement execute function trail_append_only()"
    )
