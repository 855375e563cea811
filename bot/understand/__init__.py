"""From a message to a question: words, dates, numbers, roles, matching."""
