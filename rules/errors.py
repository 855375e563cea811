"""What can be wrong with a corporation's folder, said so that its author can mend it."""

from typing import override
