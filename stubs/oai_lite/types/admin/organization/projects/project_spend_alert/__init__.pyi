# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectSpendAlert as ProjectSpendAlert
from .. import ProjectSpendAlertDict as ProjectSpendAlertDict
from .. import ProjectSpendAlertNotificationChannel as NotificationChannel
from .. import ProjectSpendAlertNotificationChannelDict as NotificationChannelDict
__all__ = ["ProjectSpendAlert", "ProjectSpendAlertDict", "NotificationChannel", "NotificationChannelDict"]
