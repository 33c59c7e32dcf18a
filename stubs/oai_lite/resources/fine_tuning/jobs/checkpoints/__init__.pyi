# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from ... import AsyncJobsCheckpoints as AsyncCheckpoints
from ... import AsyncJobsCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
from ... import AsyncJobsCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
from ... import JobsCheckpoints as Checkpoints
from ... import JobsCheckpointsWithRawResponse as CheckpointsWithRawResponse
from ... import JobsCheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
