"""Purposes of consent, and who looked at whose notes."""

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Purposes of consent, and who looked at whose notes."""
    pass
