"""The deeds: one plain function per thing the group does, (book, actor, ...) -> Say."""
