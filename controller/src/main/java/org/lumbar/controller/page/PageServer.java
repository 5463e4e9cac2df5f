package org.lumbar.controller.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.lumbar.controller.desk.Desk;
import org.lumbar.controller.history.HistoryDesk;
import org.lumbar.controller.screening.ScreeningDesk;
import org.lumbar.controller.status.About;
import org.lumbar.controller.status.Happening;
import org.lumbar.controller.status.Snapshot;
import org.lumbar.controller.status.StatusBoard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the page. Each request has a virtual thread of its own; the control thread only leaves
/// snapshots here.
public final class PageServer implements StatusBoard, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
  private static final int WAITING_CONNECTIONS = 64;

  private static final Duration FIRST_SNAPSHOT_WITHIN = Duration.ofSeconds(2);

  /// Without a snapshot for so long a comment goes out, so that a page that is gone is noticed.
  private static final Duration PING_EVERY = Duration.ofSeconds(15);

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String STATUS = "/api/status";
  private static final String EVENTS = "/events";

  private final Newest newest = new Newest();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScreeningDesk screening;
  private final HttpServer server;
  private final String address;
  private volatile Optional<Calendar> calendar = Optional.empty();

  /// Binds `address`:`port` (0: a free one); nothing is served before [#start].
  public PageServer(String address, int port, ScreeningDesk screening) throws IOException {
    // The JDK's server takes its time limits, in seconds, from properties alone.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.idleInterval", "30");
    this.address = address;
    this.screening = screening;
    server = HttpServer.create(new InetSocketAddress(address, port), WAITING_CONNECTIONS);
    server.setExecutor(threads);
  }

  /// Where what is asked and said on the page goes to: requests, and how a back is.
  public record Desks(Desk requests, HistoryDesk feelings) {}

  /// Serves the page, with what a `demo` has besides.
  public void start(Desks desks, About about, Optional<Demo> demo) {
    PageFacts facts = PageFacts.of(about, demo.isPresent());
    calendar = demo.map(Demo::calendar);
    Doorkeeper doorkeeper = new Doorkeeper(address);
    Api api = new Api(desks, screening, facts, demo.map(parts -> new DemoApi(parts, newest)));
    server.createContext("/", http -> serve(http, doorkeeper, reading(StaticFiles::serve)));
    server.createContext("/api/", http -> serve(http, doorkeeper, api::serve));
    server.createContext(STATUS, http -> serve(http, doorkeeper, reading(this::tellStatus)));
    server.createContext(EVENTS, http -> serve(http, doorkeeper, reading(this::stream)));
    server.start();
  }

  /// Everything that can be asked of it, each as method and path.
  public static List<String> calls() {
    return Stream.concat(
            Arrays.stream(Call.values()).map(Call::line),
            Stream.of("/", STATUS, EVENTS).map("GET "::concat))
        .toList();
  }

  /// Where a browser finds the page.
  public String url() {
    return "http://" + address + ":" + server.getAddress().getPort() + "/";
  }

  @Override
  public void show(Snapshot snapshot) {
    newest.put(snapshot);
  }

  @Override
  public void announce(Happening happening) {
    // A snapshot follows every happening, and its message says what is to be known.
  }

  private void stream(Exchange exchange) throws IOException {
    exchange.http().getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.http().getResponseHeaders().set("Cache-Control", "no-store");
    exchange.http().sendResponseHeaders(200, 0);
    OutputStream out = exchange.http().getResponseBody();
    long sequence = -1;
    try {
      while (!newest.isClosed()) {
        Optional<Snapshot> snapshot = newest.awaitAfter(sequence, PING_EVERY);
        sequence = snapshot.map(Snapshot::sequence).orElse(sequence);
        out.write(snapshot.map(this::event).orElse(": still here\n\n").getBytes(UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The newest snapshot, for programs.
  private void tellStatus(Exchange exchange) throws IOException {
    try {
      Optional<Snapshot> snapshot = newest.awaitAfter(-1, FIRST_SNAPSHOT_WITHIN);
      if (snapshot.isPresent()) {
        exchange.json(200, view(snapshot.get()));
      } else {
        exchange.trouble(503, "no_snapshot", "The daemon has not shown anything yet.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String event(Snapshot snapshot) {
    return "event: snapshot\ndata: "
        + Exchange.mapper().writeValueAsString(view(snapshot))
        + "\n\n";
  }

  private SnapshotView view(Snapshot snapshot) {
    return SnapshotView.of(
        snapshot, screening.standing(), calendar.map(Calendar::instant).map(Instant::toString));
  }

  private interface Handler {
    void serve(Exchange exchange) throws IOException;
  }

  /// What is there to be read takes nothing else (H42).
  private static Handler reading(Handler handler) {
    return exchange -> {
      if (READING.contains(exchange.method())) {
        handler.serve(exchange);
      } else {
        exchange.trouble(405, "read_only", "%s can only be read.".formatted(exchange.path()));
      }
    };
  }

  private static void serve(HttpExchange http, Doorkeeper doorkeeper, Handler handler) {
    try (http) {
      Exchange exchange = new Exchange(http);
      if (doorkeeper.admits(exchange)) {
        handler.serve(exchange);
      }
    } catch (IOException gone) {
      LOG.debug("a page went away: {}", gone.getMessage());
    } catch (RuntimeException e) {
      LOG.error("a request of the page failed", e);
    }
  }

  @Override
  public void close() {
    newest.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
