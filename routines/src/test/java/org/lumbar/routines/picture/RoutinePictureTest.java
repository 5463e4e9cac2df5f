package org.lumbar.routines.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lumbar.routines.body.Place;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.body.Spot;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.Motor;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.routines.pad.Tag;
import org.lumbar.routines.render.Programme;
import org.lumbar.routines.render.Renderer;
import org.lumbar.routines.render.Tuning;
import org.lumbar.routines.routine.Depth;
import org.lumbar.routines.routine.HeatLevel;
import org.lumbar.routines.routine.Part;
import org.lumbar.routines.routine.Routine;
import org.lumbar.routines.routine.Step;
import org.lumbar.routines.technique.Rest;
import org.lumbar.routines.technique.TriggerPointHold;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RoutinePictureTest {
  private static final PadLayout PAD =
      new PadLayout(
          "four",
          "Four",
          List.of(
              motor(-45, 90, Tag.PARASPINAL, false),
              motor(45, 90, Tag.PARASPINAL, false),
              motor(75, 45, Tag.QUADRATUS_LUMBORUM, false),
              motor(0, 90, Tag.SPINE, true)),
          List.of(),
          20);

  private static final Routine HOLD_AND_REST =
      new Routine(
          "test",
          "Ease & <breathe>",
          "anybody",
          Depth.GENTLE,
          List.of(),
          List.of(
              new Part(
                  "knots",
                  List.of(),
                  List.of(
                      new Step(
                          new TriggerPointHold(4, new Spot(Region.PARASPINAL, Side.RIGHT)),
                          Duration.ofSeconds(40),
                          HeatLevel.HIGH),
                      new Step(new Rest(), Duration.ofSeconds(20), HeatLevel.OFF)))));

  @Test
  void itNamesTheRoutineAndItsStepsForWhoCannotSeeIt() throws Exception {
    Document picture = parsed(picture());
    assertThat(texts(picture, "title")).first().isEqualTo("Ease & <breathe>");
    assertThat(texts(picture, "desc"))
        .containsExactly("1:00 min in all: hold for 0:40 min, rest for 0:20 min.");
    assertThat(texts(picture, "title")).contains("knots: hold, 0:40 min", "knots: rest, 0:20 min");
  }

  @Test
  void itHasTheNameOfAPartAlsoWhereItsStepsAreTooShortForTheirs() throws Exception {
    Document knots = parsed(picture(Library.shipped().find("knots").orElseThrow()));
    assertThat(texts(knots, "text"))
        .contains("Warm-up strokes", "Small circles", "Trigger point holds", "Cool-down strokes")
        .doesNotContain("friction");
    assertThat(texts(knots, "title")).contains("Small circles, 2:00 min");
  }

  @Test
  void itHasARowForEachZoneWithDrivenMotors() throws Exception {
    assertThat(texts(parsed(picture()), "text"))
        .contains("left paraspinal", "right paraspinal", "right quadratus-lumborum")
        .doesNotContain("left spine", "right spine", "left quadratus-lumborum");
  }

  @Test
  void aZoneIsShadedOnlyWhereAndWhenItIsFelt() throws Exception {
    List<Element> shades = new ArrayList<>();
    NodeList boxes = parsed(picture()).getElementsByTagName("rect");
    for (int i = 0; i < boxes.getLength(); i++) {
      if (boxes.item(i) instanceof Element box && box.getAttribute("class").equals("felt")) {
        shades.add(box);
      }
    }
    assertThat(shades).isNotEmpty();
    double restBegins = Scale.LEFT + Scale.WIDTH * 40.4 / 60;
    assertThat(shades).allMatch(box -> end(box) < restBegins);
    assertThat(shades).extracting(box -> box.getAttribute("y")).containsOnly("141.0");
    assertThat(shades).extracting(box -> box.getAttribute("fill-opacity")).contains("0.7");
  }

  private static double end(Element box) {
    return Double.parseDouble(box.getAttribute("x"))
        + Double.parseDouble(box.getAttribute("width"));
  }

  @Test
  void heatFallsWithTheStepThatEndsIt() throws Exception {
    NodeList paths = parsed(picture()).getElementsByTagName("path");
    List<String> heat = new ArrayList<>();
    for (int i = 0; i < paths.getLength(); i++) {
      if (paths.item(i) instanceof Element path && path.getAttribute("class").equals("heat")) {
        heat.add(path.getAttribute("d"));
      }
    }
    assertThat(heat).singleElement().asString().matches("M\\S+ 202.0 H\\S+ V262.0 H\\S+");
  }

  @Test
  void itFollowsTheReadersLightOrDarkMode() {
    assertThat(picture()).contains("prefers-color-scheme: dark");
  }

  private static String picture() {
    return picture(HOLD_AND_REST);
  }

  private static String picture(Routine routine) {
    Programme programme = Programme.of(routine, PAD, Tuning.standard());
    return RoutinePicture.svg(programme, PAD, new Renderer(PAD));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Motor motor(double xMm, double yMm, Tag tag, boolean isExcluded) {
    return new Motor("m" + xMm, new Place(xMm, yMm), 11, Set.of(tag), isExcluded, 1.2);
  }
}
