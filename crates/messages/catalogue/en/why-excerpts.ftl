# why-excerpts: why a detector says so: passages of confidential documents.
