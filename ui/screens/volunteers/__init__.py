"""The pool of volunteers and language mediators."""
