/// The commands of `./lumbar`: words on standard error, data on standard output, exit codes that
/// mean something. Start reading at [org.lumbar.controller.cli.Lumbar].
@NullMarked
package org.lumbar.controller.cli;

import org.jspecify.annotations.NullMarked;
