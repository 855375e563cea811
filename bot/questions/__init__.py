"""The questions that were asked and how their answers were marked: kept, listed, made into examples to learn from."""
