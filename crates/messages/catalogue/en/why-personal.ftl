# why-personal: why a detector says so: personal data.
