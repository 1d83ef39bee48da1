"""queue walked in its indexes"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BY = {
    "ix_upload_waiting": ["state", "received_at", "id"],
    "ix_upload_waiting_register": ["register_name", "state", "received_at", "id"],
    "ix_upload_waiting_kind": ["kind", "state", "received_at", "id"],
    "ix_upload_waiting_holder": ["state", "holder_key", "received_at", "id"],
}


def upgrade() -> None:
    for name, columns in BY.items():
        op.drop_index(name, "upload")
        op.create_index(name, "upload", [*columns, "referred"])


def downgrade() -> None:
    for name, columns in BY.items():
        op.drop_index(name, "upload")
        op.create_index(name, "upload", columns)
