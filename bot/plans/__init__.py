"""A plan: the chain of deadlines of an event as one object, for the terminal, a calendar, a picture and JSON."""
