"""The tests: stories (chats), rules (tables), and the edge against real files and real processes."""
