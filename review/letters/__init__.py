"""Letters to holders: written from page templates (`nl/*.txt`, to be edited by a committee), as text and as PDF."""
