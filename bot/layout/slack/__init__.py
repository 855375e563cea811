"""Answers and the bot's own sentences as Block Kit, in plain dictionaries. Lays out; computes nothing, decides nothing."""

from bot.layout.slack.answers import messages, whole_quote
from bot.layout.slack.picks import Pick, read_pick
from bot.layout.slack.pieces import Message

__all__ = ["Message", "Pick", "messages", "read_pick", "whole_quote"]
