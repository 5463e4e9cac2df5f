/// The daemon's configuration: one TOML file, read strictly. What is not understood is an error
/// with its place and the nearest known name, and nothing starts.
@NullMarked
package org.lumbar.controller.config;

import org.jspecify.annotations.NullMarked;
