"""Is the book whole? For the command line and for every start."""

from storage.verify import CHECKS, first_deviation

__all__ = ["CHECKS", "first_deviation"]
