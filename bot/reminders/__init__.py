"""From deadlines to reminders that arrive: planning, the outbox, and what is said. How to post is passed in."""
