"""From readings and claims to suggestions in the queue, and what would come out otherwise."""
