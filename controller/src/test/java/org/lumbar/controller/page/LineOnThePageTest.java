package org.lumbar.controller.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.controller.safety.Limits;
import org.lumbar.controller.screening.ScreeningBook;
import org.lumbar.controller.stage.RecordingDesk;
import org.lumbar.controller.stage.Scene;
import org.lumbar.controller.stage.StageSet;
import org.lumbar.controller.status.LineView;

/// How the line stands, as a browser draws it.
class LineOnThePageTest {
  @TempDir Path folder;

  @Test
  void everyFigureOfTheLineIsDrawn() throws IOException, InterruptedException {
    LineView poor = new LineView("poor line", 11, 12, 13, 14, 15, 16, 17, 18);
    try (PageServer page =
        new PageServer(
            "127.0.0.1", 0, ScreeningBook.in(folder, InstantSource.system(), Limits.standard()))) {
      page.start(
          new PageServer.Desks(new RecordingDesk(), _ -> {}), StageSet.about(), Optional.empty());
      page.show(Scene.idle().line(poor).snapshot());

      BrowserScript.run("line.mjs", page.url());
    }
  }
}
