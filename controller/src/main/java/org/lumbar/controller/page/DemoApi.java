package org.lumbar.controller.page;

import java.io.IOException;
import java.util.Locale;
import org.lumbar.controller.desk.Reply;
import org.lumbar.protocol.message.Button;
import tools.jackson.databind.JsonNode;

/// What only the page of a demo can ask.
record DemoApi(Demo demo, Newest newest) {

  void serve(Exchange exchange, JsonNode body) throws IOException {
    if (exchange.path().endsWith("/next-day")) {
      turn(exchange);
    } else {
      press(exchange, body.path("button").asString("").toUpperCase(Locale.ROOT));
    }
  }

  private void press(Exchange exchange, String name) throws IOException {
    for (Button button : Button.values()) {
      if (button.name().equals(name)) {
        demo.buttons().press(button);
        exchange.json(200, new Reply.Done("Pressed."));
        return;
      }
    }
    exchange.trouble(400, "unknown_button", "Buttons are start, stop, softer and heat.");
  }

  /// A massage lies on one day.
  private void turn(Exchange exchange) throws IOException {
    if (newest.isMassaging()) {
      exchange.trouble(409, "massage_runs", "A massage runs: stop it first, then turn the day.");
      return;
    }
    demo.calendar().turn();
    exchange.json(200, new Reply.Done("It is the next day."));
  }
}
