package org.lumbar.sim.tty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// One function of the C library that tells its failure by a negative result and `errno`. Numbers
/// of this class are those of Linux, alike on x86-64 and ARM.
final class LibC {
  static final int EINTR = 4;
  static final int EIO = 5;
  static final int EAGAIN = 11;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  static final LibC POSIX_OPENPT = returning("posix_openpt", JAVA_INT, JAVA_INT);
  static final LibC OPEN = returning("open", JAVA_INT, ADDRESS, JAVA_INT);
  static final LibC GRANTPT = returning("grantpt", JAVA_INT, JAVA_INT);
  static final LibC UNLOCKPT = returning("unlockpt", JAVA_INT, JAVA_INT);
  static final LibC PTSNAME_R = returning("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
  static final LibC TCGETATTR = returning("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  static final LibC TCSETATTR = returning("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  static final LibC TCGETPGRP = returning("tcgetpgrp", JAVA_INT, JAVA_INT);
  static final LibC GETPGRP = returning("getpgrp", JAVA_INT);
  static final LibC POLL = returning("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  static final LibC READ = returning("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  static final LibC WRITE = returning("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  static final LibC CLOSE = returning("close", JAVA_INT, JAVA_INT);
  static final LibC CFMAKERAW =
      new LibC("cfmakeraw", handle("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS)));

  private final String name;
  private final MethodHandle function;

  private LibC(String name, MethodHandle function) {
    this.name = name;
    this.function = function;
  }

  private static LibC returning(String name, MemoryLayout result, MemoryLayout... arguments) {
    return new LibC(name, handle(name, FunctionDescriptor.of(result, arguments)));
  }

  // The one place that steps out of the JVM on purpose: the descriptors are those of the manual.
  @SuppressWarnings("restricted")
  private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
    MemorySegment address = LINKER.defaultLookup().findOrThrow(name);
    return LINKER.downcallHandle(address, descriptor, Linker.Option.captureCallState("errno"));
  }

  /// Calls the function, again whenever a signal has interrupted it.
  Answer call(Object... arguments) {
    Answer answer = callOnce(arguments);
    while (answer.errno() == EINTR) {
      answer = callOnce(arguments);
    }
    return answer;
  }

  private Answer callOnce(Object... arguments) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      Object[] all = new Object[arguments.length + 1];
      all[0] = state;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      long value =
          function.invokeWithArguments(all) instanceof Number number ? number.longValue() : 0;
      return new Answer(name, value, value < 0 ? (int) ERRNO.get(state, 0L) : 0);
    } catch (Throwable impossible) {
      throw new LinkageError("cannot call " + name, impossible);
    }
  }

  /// What a call gave; `errno` is 0 where it did not fail.
  record Answer(String name, long value, int errno) {
    boolean failed() {
      return errno != 0;
    }

    int number() {
      return Math.toIntExact(value);
    }

    /// The same answer, or an exception that names the function and its error.
    Answer orThrow() throws LineException {
      if (failed()) {
        throw new LineException(name + " failed with error " + errno);
      }
      return this;
    }
  }
}
