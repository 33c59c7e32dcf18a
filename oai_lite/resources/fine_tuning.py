# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
"""The fine_tuning resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class JobsCheckpoints(Resource):
    list = op(
        "GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        "fine_tuning_job_id * after= limit=",
        page="CursorPage",
    )


class Jobs(Resource):
    create = op(
        "POST /fine_tuning/jobs",
        "* model training_file hyperparameters= integrations= metadata= method= seed= suffix= validation_file=",
    )
    retrieve = op("GET /fine_tuning/jobs/{fine_tuning_job_id}", "fine_tuning_job_id")
    list = op("GET /fine_tuning/jobs", "* after= limit= metadata=", page="CursorPage")
    cancel = op("POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel", "fine_tuning_job_id")
    list_events = op(
        "GET /fine_tuning/jobs/{fine_tuning_job_id}/events",
        "fine_tuning_job_id * after= limit=",
        page="CursorPage",
    )
    pause = op("POST /fine_tuning/jobs/{fine_tuning_job_id}/pause", "fine_tuning_job_id")
    resume = op("POST /fine_tuning/jobs/{fine_tuning_job_id}/resume", "fine_tuning_job_id")
    checkpoints = JobsCheckpoints


class Permissions(Resource):
    create = op(
        "POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "fine_tuned_model_checkpoint * project_ids",
        page="Page",
    )
    retrieve = op(
        "GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "fine_tuned_model_checkpoint * after= limit= order= project_id=",
        deprecated=True,
    )
    list = op(
        "GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "fine_tuned_model_checkpoint * after= limit= order= project_id=",
        page="ConversationCursorPage",
    )
    delete = op(
        "DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
        "permission_id * fine_tuned_model_checkpoint",
    )


class Checkpoints(Resource):
    permissions = Permissions


class Graders(Resource):
    run = op("POST /fine_tuning/alpha/graders/run", "* grader model_sample item=")
    validate = op("POST /fine_tuning/alpha/graders/validate", "* grader")


class Alpha(Resource):
    graders = Graders


class FineTuning(Resource):
    jobs = Jobs
    checkpoints = Checkpoints
    alpha = Alpha


AsyncJobsCheckpoints = asynchronous(JobsCheckpoints)
AsyncJobs = asynchronous(Jobs)
AsyncPermissions = asynchronous(Permissions)
AsyncCheckpoints = asynchronous(Checkpoints)
AsyncGraders = asynchronous(Graders)
AsyncAlpha = asynchronous(Alpha)
AsyncFineTuning = asynchronous(FineTuning)
