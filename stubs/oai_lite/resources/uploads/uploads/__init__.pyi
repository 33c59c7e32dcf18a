# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
from .. import AsyncParts as AsyncParts
from .. import AsyncUploads as AsyncUploads
from .. import Parts as Parts
from .. import Uploads as Uploads
