# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from . import ResponseContentPartAddedEventDict as ResponseContentPartAddedEventDict
from . import ResponseContentPartAddedEventPart as Part
from . import ResponseContentPartAddedEventPartDict as PartDict
from . import ResponseContentPartAddedEventPartReasoningText as PartReasoningText
from . import ResponseContentPartAddedEventPartReasoningTextDict as PartReasoningTextDict
