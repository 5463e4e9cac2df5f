package org.lumbar.controller.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A network between the pad and the broker that can break: it forwards bytes both ways until it is
/// cut, which neither side is told politely, or swallows them all.
final class CuttableWire implements AutoCloseable {
  private final ServerSocket door;
  private final int target;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private volatile boolean isCut;
  private volatile boolean swallows;

  private CuttableWire(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  static CuttableWire to(int target) throws IOException {
    CuttableWire wire =
        new CuttableWire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
    Thread.ofVirtual().start(wire::acceptAll);
    return wire;
  }

  /// One that takes connections and never says a word.
  static CuttableWire toNowhere() throws IOException {
    CuttableWire wire = to(0);
    wire.swallows = true;
    return wire;
  }

  URI address() {
    return URI.create("mqtt://127.0.0.1:" + door.getLocalPort());
  }

  /// Everything that is connected breaks, and nothing new gets through.
  void cut() throws IOException {
    isCut = true;
    for (Socket end : ends) {
      end.close();
    }
  }

  void mend() {
    isCut = false;
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket near = door.accept();
        ends.add(near);
        if (isCut) {
          near.close();
        } else if (!swallows) {
          connect(near);
        }
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void connect(Socket near) throws IOException {
    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
    ends.add(far);
    Thread.ofVirtual().start(() -> forward(near, far));
    Thread.ofVirtual().start(() -> forward(far, near));
  }

  private static void forward(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException broken) {
      // Both ends are closed now.
    }
  }
}
