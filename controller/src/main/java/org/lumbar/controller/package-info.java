@NullMarked
package org.lumbar.controller;

import org.jspecify.annotations.NullMarked;
