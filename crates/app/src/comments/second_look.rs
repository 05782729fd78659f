//! What the slow detectors say afterwards.
