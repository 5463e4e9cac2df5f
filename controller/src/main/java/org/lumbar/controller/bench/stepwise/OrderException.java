package org.lumbar.controller.bench.stepwise;

/// Somebody has typed what is no order; the message tells them why.
final class OrderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OrderException(IllegalArgumentException why) {
    super(why.getMessage(), why);
  }
}
