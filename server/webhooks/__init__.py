"""Webhooks: tells other programs that scoring has opened, that totals are revealed and that a session is closed.

    targets.py      reads the file in which the operator names the receivers
    message.py      what is told: a small JSON document of facts that everybody may see
    chat.py         the same as a message for Slack, Teams or Mattermost
    request.py      signs a message by Standard Webhooks, and sends it
    backoff.py      when a failed delivery is tried again
    courier.py      takes deliveries out of the outbox until each has arrived, or is a dead letter

docs/webhooks.md describes them for operators and for those who write a receiver.
"""
