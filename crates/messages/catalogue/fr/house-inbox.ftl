# Inbox.

inbox-view-mine = x
