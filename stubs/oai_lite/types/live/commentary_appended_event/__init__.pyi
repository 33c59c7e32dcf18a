# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CommentaryAppendedEvent as CommentaryAppendedEvent
from .. import CommentaryAppendedEventDict as CommentaryAppendedEventDict
__all__ = ["CommentaryAppendedEvent", "CommentaryAppendedEventDict"]
