"""The thin edge to Slack: read what came, call the dialogue, say the answer."""
