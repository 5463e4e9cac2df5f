package org.lumbar.controller.bench.rig;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.InvalidTypeException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Freezes or strikes down single threads of a daemon (faults F43 and F47), from outside: through
/// the JVM's debugger, so that the daemon itself needs no door for it.
public final class ThreadStriker implements AutoCloseable {
  private static final String SOCKET = "com.sun.jdi.SocketAttach";

  private final VirtualMachine machine;

  private ThreadStriker(VirtualMachine machine) {
    this.machine = machine;
  }

  /// Attaches to a daemon that was started for a debugger.
  public static ThreadStriker at(DaemonProcess daemon) {
    AttachingConnector connector =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(one -> one.name().equals(SOCKET))
            .findFirst()
            .orElseThrow(() -> new RigException("this Java has no " + SOCKET));
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    Objects.requireNonNull(arguments.get("hostname")).setValue("127.0.0.1");
    Objects.requireNonNull(arguments.get("port")).setValue(Integer.toString(daemon.debuggerPort()));
    try {
      return new ThreadStriker(connector.attach(arguments));
    } catch (IOException | IllegalConnectorArgumentsException e) {
      throw new RigException("no debugger can attach to the daemon", e);
    }
  }

  /// The names of the daemon's own threads, the JVM's left out.
  public List<String> threads() {
    return machine.allThreads().stream().map(ThreadReference::name).toList();
  }

  /// F43: this thread stands still, all others go on.
  public void freeze(String thread) {
    find(thread).suspend();
  }

  public void thaw(String thread) {
    find(thread).resume();
  }

  /// F47: an OutOfMemoryError in this thread, wherever it is.
  public void strike(String thread) {
    ObjectReference error =
        machine.classesByName(OutOfMemoryError.class.getName()).getFirst().instances(1).getFirst();
    ThreadReference struck = find(thread);
    struck.suspend();
    try {
      struck.stop(error);
    } catch (InvalidTypeException e) {
      throw new RigException("the thread %s cannot be struck".formatted(thread), e);
    } finally {
      struck.resume();
    }
  }

  @Override
  public void close() {
    try {
      machine.dispose();
    } catch (VMDisconnectedException gone) {
      // The daemon has ended, and with it everything that would be disposed of.
    }
  }

  private ThreadReference find(String thread) {
    return machine.allThreads().stream()
        .filter(one -> one.name().equals(thread))
        .findFirst()
        .orElseThrow(
            () -> new RigException("no thread \"%s\" among %s".formatted(thread, threads())));
  }
}
