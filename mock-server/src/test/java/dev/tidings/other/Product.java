package dev.tidings.other;

/** Stands for an SDK module other than core. */
public final class Product {}
