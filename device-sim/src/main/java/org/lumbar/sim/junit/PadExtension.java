package org.lumbar.sim.junit;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.lumbar.routines.file.Library;
import org.lumbar.routines.pad.PadLayout;
import org.lumbar.sim.pad.PadModel;
import org.lumbar.sim.pad.SimulatedPad;

/// Gives each [PadTest] its pad.
final class PadExtension implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == PadUnderTest.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    PadTest wanted =
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), PadTest.class).orElseThrow();
    return new PadUnderTest(new SimulatedPad(model(wanted.layout()), wanted.seed()));
  }

  private static PadModel model(String layout) {
    Library shipped = Library.shipped();
    return shipped
        .findLayout(layout)
        .map(PadModel::of)
        .orElseThrow(
            () ->
                new ParameterResolutionException(
                    "there is no layout \"%s\"; there are %s"
                        .formatted(
                            layout,
                            shipped.layouts().stream()
                                .map(PadLayout::id)
                                .collect(Collectors.joining(", ")))));
  }
}
