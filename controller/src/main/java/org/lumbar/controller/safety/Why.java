package org.lumbar.controller.safety;

/// Where a cap or a ceiling of heat comes from, as a person reads it.
public enum Why {
  OWN_CAP("your own cap"),
  SOFTER("your cap after 'softer'"),
  HEALTH_ANSWERS("the health questions ask for care"),
  LATELY("it was strong lately, or you are sore"),
  HEAT_OF_THE_DAY("today's heat is used up (L30)"),
  SWITCHED_OFF("you switched it off"),
  HEAT_OF_THE_SESSION("this session has had its heat (L29)");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
