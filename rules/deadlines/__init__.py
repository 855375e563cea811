"""From an event (a meeting called, a consent begun, a claim received) to its chain of deadlines."""
