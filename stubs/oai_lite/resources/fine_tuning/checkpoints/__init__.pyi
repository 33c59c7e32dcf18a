# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from .. import AsyncCheckpoints as AsyncCheckpoints
from .. import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
from .. import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
from .. import AsyncPermissions as AsyncPermissions
from .. import AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse
from .. import AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse
from .. import Checkpoints as Checkpoints
from .. import CheckpointsWithRawResponse as CheckpointsWithRawResponse
from .. import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
from .. import Permissions as Permissions
from .. import PermissionsWithRawResponse as PermissionsWithRawResponse
from .. import PermissionsWithStreamingResponse as PermissionsWithStreamingResponse
