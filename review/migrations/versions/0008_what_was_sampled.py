"""what was sampled"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("sample_check", schema=None) as batch_op:
        batch_op.add_column(sa.Column("there", sa.Text(), server_default="{}", nullable=False))

    with op.batch_alter_table("sampled", schema=None) as batch_op:
        batch_op.add_column(sa.Column("suggested", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("stated", sa.Text(), nullable=True))
