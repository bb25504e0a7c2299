"""The book: the only place that writes SQL. Functions (book, ...) -> domain values."""
