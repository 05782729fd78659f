-- The queue: deliveries by their hour, for pages of it.
CREATE INDEX delivery_due ON delivery (due_at, id);
