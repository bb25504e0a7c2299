"""The book's shapes, one after another."""
