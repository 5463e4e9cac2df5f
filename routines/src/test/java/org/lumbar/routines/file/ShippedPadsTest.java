package org.lumbar.routines.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.routines.file.Outcomes.good;
import static org.lumbar.routines.file.Outcomes.shipped;
import static org.lumbar.routines.file.Outcomes.warnings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.routines.body.Region;
import org.lumbar.routines.body.Side;
import org.lumbar.routines.pad.PadLayout;

class ShippedPadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"back-20", "mat-26", "cushion-6", "irregular-14"})
  void noPadHasAWarning(String id) {
    assertThat(warnings(LayoutReader.read(id, shipped("layouts/" + id + ".json")))).isEmpty();
  }

  @Test
  void theMatReachesEveryRegionOnBothSides() {
    PadLayout mat = Library.shipped().findLayout("mat-26").orElseThrow();

    assertThat(mat.driven()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(mat.heaters()).hasSize(3);
    for (Region region : Region.values()) {
      assertThat(mat.reaches(region, Side.LEFT)).as(region.id()).isTrue();
      assertThat(mat.reaches(region, Side.RIGHT)).as(region.id()).isTrue();
    }
  }

  @Test
  void theCushionReachesTheLowBackAlone() {
    PadLayout cushion = Library.shipped().findLayout("cushion-6").orElseThrow();

    assertThat(cushion.driven()).hasSize(6);
    assertThat(cushion.heaters()).hasSize(1);
    assertThat(cushion.reaches(Region.PARASPINAL, Side.LEFT)).isTrue();
    assertThat(cushion.reaches(Region.UPPER_OUTER_GLUTE, Side.LEFT)).isFalse();
  }

  @Test
  void theIrregularPadExcludesItsMotorOverTheSpine() {
    PadLayout pad = good(LayoutReader.read("pad", shipped("layouts/irregular-14.json")));

    assertThat(pad.isExcluded(2)).isTrue();
    assertThat(pad.driven()).hasSize(13);
  }
}
