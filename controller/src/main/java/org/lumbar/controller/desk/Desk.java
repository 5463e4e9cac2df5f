package org.lumbar.controller.desk;

import java.util.concurrent.CompletableFuture;

/// Takes requests from any thread. `by` says who asks, for the record ("page", "mqtt:anna").
public interface Desk {
  CompletableFuture<Reply> ask(Request request, String by);
}
