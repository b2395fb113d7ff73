"""The screens, one package per area; they meet through targets, never by import."""
