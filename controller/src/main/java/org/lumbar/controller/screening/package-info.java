/// The questions that stand before the first start: who must not use the pad, who must ask a
/// clinician first, and what makes the limits gentler. Pure: questions, answers, and what follows
/// from them.
@NullMarked
package org.lumbar.controller.screening;

import org.jspecify.annotations.NullMarked;
