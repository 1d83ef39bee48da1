"""two readers, samples, saved views and words"""

import json

import sqlalchemy as sa
from alembic import op

from review.claim import folded

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "four_eyes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register_name", sa.String(), nullable=False),
        sa.Column("reject", sa.Boolean(), nullable=False),
        sa.Column("correction", sa.Text(), nullable=True),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("seed", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_four_eyes_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_four_eyes")),
    )
    with op.batch_alter_table("four_eyes", schema=None) as batch_op:
        batch_op.create_index("ix_four_eyes_register", ["register_name", "id"], unique=False)

    op.create_table(
        "sample_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register_name", sa.String(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("population", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_sample_check_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sample_check")),
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_saved_view_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("user_id", "name", name=op.f("uq_saved_view_user_id_name")),
    )
    op.create_table(
        "sampled",
        sa.Column("sample_id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("layer", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["sample_id"], ["sample_check.id"], name=op.f("fk_sampled_sample_id")),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_sampled_upload_id")),
        sa.PrimaryKeyConstraint("sample_id", "upload_id", name=op.f("pk_sampled")),
    )
    with op.batch_alter_table("sampled", schema=None) as batch_op:
        batch_op.create_index("ix_sampled_upload", ["upload_id"], unique=False)

    op.create_table(
        "upload_words",
        sa.Column("upload_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_upload_words_upload_id")),
        sa.PrimaryKeyConstraint("upload_id", name=op.f("pk_upload_words")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("eyes", sa.String(length=8), server_default="alone", nullable=False))
        batch_op.add_column(sa.Column("seconds", sa.Float(), nullable=True))
        batch_op.create_index("ix_decision_reviewer", ["reviewer_id", "id"], unique=False)

    with op.batch_alter_table("upload", schema=None) as batch_op:
        batch_op.add_column(sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("first_reader", sa.Integer(), nullable=True))
        batch_op.create_index(
            "ix_upload_second",
            ["state", "received_at", "id"],
            unique=False,
            postgresql_where=sa.text("first_reader is not null"),
            sqlite_where=sa.text("first_reader is not null"),
        )
        batch_op.create_index("ix_upload_waiting_holder", ["state", "holder_key", "received_at", "id"], unique=False)

    _words_index()
    _words_of_what_waits()


def _words_index() -> None:
    """Full-text search over the words of papers that wait: each database has its own kind of index, kept by itself."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "alter table upload_words add column words_index tsvector "
            "generated always as (to_tsvector('simple', words)) stored"
        )
        op.execute("create index words_index on upload_words using gin (words_index) where waiting")
        return
    op.execute(
        "create virtual table words_index using fts5 "
        "(words, content='upload_words', content_rowid='upload_id', detail='none')"
    )
    put_in = "insert into words_index(rowid, words) select new.upload_id, new.words where new.waiting;"
    take_out = (
        "insert into words_index(words_index, rowid, words) "
        "select 'delete', old.upload_id, old.words where old.waiting;"
    )
    op.execute(f"create trigger words_put after insert on upload_words begin {put_in} end")
    op.execute(f"create trigger words_taken after delete on upload_words begin {take_out} end")
    op.execute(f"create trigger words_changed after update on upload_words begin {take_out} {put_in} end")


def _words_of_what_waits() -> None:
    """The words of papers that were read before there was a place for them."""
    connection, last = op.get_bind(), 0
    found = sa.text(
        "select u.id, u.file, r.content from upload u join evidence e on e.id = u.evidence_id "
        "join reading r on r.id = e.reading_id where u.state in ('queued', 'set_aside') and u.id > :last "
        "order by u.id limit 500"
    )
    keep = sa.text("insert into upload_words (upload_id, words, waiting) values (:id, :words, :waiting)")
    while rows := connection.execute(found, {"last": last}).all():
        kept = [(row.id, " ".join([row.file, *json.loads(row.content).get("said", ())])) for row in rows]
        connection.execute(keep, [{"id": one, "words": folded(said), "waiting": True} for one, said in kept])
        last = rows[-1].id
