"""Flows made known to a Prefect server, and a worker that runs what is asked of it there.

Stands on as many machines as wanted: each needs the same three settings (database, archive, Prefect server).
"""

import asyncio
import contextlib

from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectAlreadyExists
from prefect.types.entrypoint import EntrypointType
from prefect.workers.process import ProcessWorker

from flows.backlog import backlog

WORK_POOL = "bewijspunt"


def deploy() -> str:
    """Makes the work pool and the deployments, or brings them up to date; returns the name of the deployment."""
    with get_client(sync_client=True) as client, contextlib.suppress(ObjectAlreadyExists):
        client.create_work_pool(WorkPoolCreate(name=WORK_POOL, type="process"))
    RunnerDeployment.from_flow(
        backlog,
        name="backlog",
        description=backlog.__doc__,
        concurrency_limit=1,
        entrypoint_type=EntrypointType.MODULE_PATH,
    ).apply(work_pool_name=WORK_POOL)
    return "backlog/backlog"


def work(run_once: bool = False) -> None:
    """Takes flow runs from the work pool until stopped."""
    asyncio.run(ProcessWorker(work_pool_name=WORK_POOL, create_pool_if_not_found=False, limit=1).start(run_once))
