package org.lumbar.sim.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test of a host against a simulated pad: its method takes a [PadUnderTest], fresh for each test
/// and switched on at time zero. Nothing in it waits: a minute of the pad takes milliseconds. The
/// same seed gives the same pad to the last bit.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(PadExtension.class)
public @interface PadTest {
  /// The pad's layout: `back-20`, `mat-26` or `cushion-6`.
  String layout() default "back-20";

  /// Where the noise of its sensors begins, and the numbers that it draws.
  long seed() default 1;
}
