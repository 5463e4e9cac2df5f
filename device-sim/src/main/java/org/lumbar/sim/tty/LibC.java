package org.lumbar.sim.tty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The calls of the system's C library that a pseudo-terminal needs. Every call that fails throws
/// an [IOException] with its name and number; an interrupted one is made again. Each instance keeps
/// the error number of its latest call, so each thread needs its own.
final class LibC {
  static final int O_RDWR = 2;
  static final int O_NOCTTY = 0x100;
  static final int O_NONBLOCK = 0x800;
  static final short POLLIN = 1;
  static final short POLLOUT = 4;
  static final int TCIFLUSH = 0;
  static final int EAGAIN = 11;
  static final int EIO = 5;

  private static final int EINTR = 4;
  private static final int VARIADIC_FROM = 2;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  private static final MethodHandle OPENPT = call("posix_openpt", ints(1));
  private static final MethodHandle GRANTPT = call("grantpt", ints(1));
  private static final MethodHandle UNLOCKPT = call("unlockpt", ints(1));
  private static final MethodHandle PTSNAME =
      call("ptsname_r", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG));
  private static final MethodHandle OPEN =
      call(
          "open",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
          Linker.Option.firstVariadicArg(VARIADIC_FROM));
  private static final MethodHandle TCGETATTR =
      call("tcgetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle TCSETATTR =
      call("tcsetattr", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
  private static final MethodHandle CFMAKERAW =
      call("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle TCFLUSH = call("tcflush", ints(2));
  private static final MethodHandle POLL =
      call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
  private static final MethodHandle READ =
      call("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
  private static final MethodHandle WRITE =
      call("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
  private static final MethodHandle CLOSE = call("close", ints(1));

  private final MemorySegment state;

  LibC(Arena arena) {
    state = arena.allocate(STATE);
  }

  int openMaster() throws IOException {
    int fd = check("posix_openpt", () -> (int) OPENPT.invokeExact(state, masterFlags()));
    check("grantpt", () -> (int) GRANTPT.invokeExact(state, fd));
    check("unlockpt", () -> (int) UNLOCKPT.invokeExact(state, fd));
    return fd;
  }

  void slaveName(int master, MemorySegment name) throws IOException {
    check("ptsname_r", () -> (int) PTSNAME.invokeExact(state, master, name, name.byteSize()));
  }

  int openTty(MemorySegment name) throws IOException {
    int flags = O_RDWR | O_NOCTTY;
    return check("open", () -> (int) OPEN.invokeExact(state, name, flags));
  }

  void tcgetattr(int fd, MemorySegment termios) throws IOException {
    check("tcgetattr", () -> (int) TCGETATTR.invokeExact(state, fd, termios));
  }

  void tcsetattr(int fd, MemorySegment termios) throws IOException {
    check("tcsetattr", () -> (int) TCSETATTR.invokeExact(state, fd, 0, termios));
  }

  void cfmakeraw(MemorySegment termios) throws IOException {
    check(
        "cfmakeraw",
        () -> {
          CFMAKERAW.invokeExact(state, termios);
          return 0;
        });
  }

  void discardInput(int fd) throws IOException {
    check("tcflush", () -> (int) TCFLUSH.invokeExact(state, fd, TCIFLUSH));
  }

  /// How many of the one descriptor in `pollfd` are ready: 0 after `timeoutMillis`.
  int poll(MemorySegment pollfd, int timeoutMillis) throws IOException {
    return check("poll", () -> (int) POLL.invokeExact(state, pollfd, 1L, timeoutMillis));
  }

  /// How many bytes were read, or minus the error number.
  int read(int fd, MemorySegment into, long length) throws IOException {
    return transfer(() -> (long) READ.invokeExact(state, fd, into, length));
  }

  /// How many bytes were written, or minus the error number.
  int write(int fd, MemorySegment from, long length) throws IOException {
    return transfer(() -> (long) WRITE.invokeExact(state, fd, from, length));
  }

  void close(int fd) throws IOException {
    check("close", () -> (int) CLOSE.invokeExact(state, fd));
  }

  private static int masterFlags() {
    return O_RDWR | O_NOCTTY | O_NONBLOCK;
  }

  private int check(String name, NativeCall call) throws IOException {
    int result = transfer(() -> call.invoke());
    if (result < 0) {
      throw new IOException(name + " failed with error number " + -result);
    }
    return result;
  }

  private int transfer(NativeCall call) throws IOException {
    while (true) {
      long result = invoke(call);
      int errno = result < 0 ? (int) ERRNO.get(state, 0L) : 0;
      if (errno != EINTR) {
        return result < 0 ? -errno : (int) result;
      }
    }
  }

  private static long invoke(NativeCall call) throws IOException {
    try {
      return call.invoke();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("the C library could not be called", e);
    }
  }

  private static FunctionDescriptor ints(int arguments) {
    return arguments == 1
        ? FunctionDescriptor.of(JAVA_INT, JAVA_INT)
        : FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT);
  }

  // Calling native code is what this class is for; the launcher allows it by name.
  @SuppressWarnings("restricted")
  private static MethodHandle call(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    Linker.Option[] all = new Linker.Option[options.length + 1];
    all[0] = Linker.Option.captureCallState("errno");
    System.arraycopy(options, 0, all, 1, options.length);
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, all);
  }

  /// A call as method handles make it: it may throw whatever they declare.
  private interface NativeCall {
    long invoke() throws Throwable;
  }
}
