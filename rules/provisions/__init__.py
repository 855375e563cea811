"""The kinds of provision, and reading them from a corporation's provisions.yaml."""

from rules.provisions.base import Provision
from rules.provisions.kinds import KINDS, AnyProvision

__all__ = ["KINDS", "AnyProvision", "Provision"]
