/// For people's own test code: a JUnit 5 extension that gives a test a simulated pad, virtual time
/// and assertions. Start reading at [org.lumbar.sim.junit.PadTest]; `docs/pad-test.md` has an
/// example.
@NullMarked
package org.lumbar.sim.junit;

import org.jspecify.annotations.NullMarked;
