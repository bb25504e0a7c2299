"""${message}"""

${imports if imports else ""}
import sqlalchemy as sa
from alembic import op

import storage.tables

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Make the change."""
    ${upgrades if upgrades else "pass"}
