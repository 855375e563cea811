"""From an answer to what a person sees."""
