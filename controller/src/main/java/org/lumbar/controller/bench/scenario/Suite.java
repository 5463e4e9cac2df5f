package org.lumbar.controller.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lumbar.controller.bench.output.SessionPicture;
import org.lumbar.routines.file.Checked;
import org.lumbar.routines.file.Library;

/// Runs scenarios on all cores of the machine. A file that cannot be read is told as it is, and the
/// others run.
public final class Suite {
  private final Library library;
  private final Path pictures;
  private final Supplier<Duration> clock;

  /// Pictures of what failed go into the folder `pictures`; `clock` tells how long things take.
  public Suite(Library library, Path pictures, Supplier<Duration> clock) {
    this.library = library;
    this.pictures = pictures;
    this.clock = clock;
  }

  /// The results in the order of `files`; `told` hears each as soon as all before it are there.
  public List<Result> run(List<ScenarioFile> files, Consumer<Result> told) {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      List<String> names = ScenarioFile.pictureNames(files);
      List<Future<Result>> running =
          IntStream.range(0, files.size())
              .mapToObj(
                  i -> workers.submit(() -> run(files.get(i), pictures.resolve(names.get(i)))))
              .toList();
      List<Result> results = new ArrayList<>();
      for (Future<Result> one : running) {
        results.add(result(one));
        told.accept(results.getLast());
      }
      return results;
    }
  }

  private static Result result(Future<Result> running) {
    try {
      return running.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while scenarios ran", stopped);
    } catch (ExecutionException broken) {
      if (broken.getCause() instanceof PictureException unwritable) {
        throw unwritable;
      }
      throw new IllegalStateException("a scenario broke the simulation", broken.getCause());
    }
  }

  private Result run(ScenarioFile file, Path picture) {
    return switch (ScenarioReader.read(file.path(), library)) {
      case Checked.Bad<Scenario>(var problems) -> new Result.Refused(file.name(), problems);
      case Checked.Good<Scenario>(Scenario scenario, _) -> run(file, scenario, picture);
    };
  }

  private Result run(ScenarioFile file, Scenario scenario, Path picture) {
    Duration began = clock.get();
    ScenarioRun.Outcome outcome = ScenarioRun.of(scenario, library);
    Optional<Path> drawn =
        outcome.isPassed() ? Optional.empty() : Optional.of(draw(scenario, outcome, picture));
    Duration took = clock.get().minus(began);
    return new Result.Ran(file.name(), scenario.name(), took, outcome.failures(), drawn);
  }

  private Path draw(Scenario scenario, ScenarioRun.Outcome outcome, Path picture) {
    List<SessionPicture.Mark> marks =
        outcome.failures().stream().map(Failure::marked).flatMap(Optional::stream).toList();
    try {
      Files.createDirectories(pictures);
      return Files.writeString(
          picture, SessionPicture.svg(outcome.trace(), scenario.name(), marks));
    } catch (IOException unwritable) {
      throw new PictureException(picture, unwritable);
    }
  }
}
