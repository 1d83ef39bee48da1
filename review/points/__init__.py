"""From activities to points under a register's own rules. Pure: no clock, no database."""
