# why-cues: why a detector says so: claims, advertising, elections, inside information, distress, intents, topics, spam.
