"""The law as code: pure. No chat, no database, no clock, no I/O but reading a corporation's folder."""
