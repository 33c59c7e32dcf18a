# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from . import azure as azure
from . import bedrock as bedrock
from . import beta as beta
from . import streaming as streaming
