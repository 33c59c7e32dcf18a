# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CommentaryAppendEvent as CommentaryAppendEvent
from .. import CommentaryAppendEventDict as CommentaryAppendEventDict
__all__ = ["CommentaryAppendEvent", "CommentaryAppendEventDict"]
