/// The page of one pad, for a browser near it: static files, snapshots as server-sent events, and
/// requests by POST. Every request goes to the same desk as any other; the page can no more than
/// MQTT can. Start reading at [org.lumbar.controller.page.PageServer].
@NullMarked
package org.lumbar.controller.page;

import org.jspecify.annotations.NullMarked;
