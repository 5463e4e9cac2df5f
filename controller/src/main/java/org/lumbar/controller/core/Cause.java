package org.lumbar.controller.core;

import java.time.Duration;
import org.lumbar.controller.safety.Finding;
import org.lumbar.protocol.message.PadFault;
import org.lumbar.protocol.message.RefusalReason;

/// Why a session ended in a fault. Each has a stable code, says in plain words what happened, and
/// what to do; all of them are acknowledged in the same way.
public sealed interface Cause {
  /// What is left to do once the cause is gone.
  String ACKNOWLEDGE =
      "press stop at the pad to acknowledge; the massage does not go on by itself.";

  String code();

  String text();

  /// What to do before acknowledging.
  String remedy();

  default String next() {
    return remedy() + ", then " + ACKNOWLEDGE;
  }

  /// H29, L46: nothing comes from the pad any more.
  record LinkLost(String why) implements Cause {
    @Override
    public String code() {
      return "link_lost";
    }

    @Override
    public String text() {
      return "The pad was lost during a session: " + why + ".";
    }

    @Override
    public String remedy() {
      return "Check the cable and the pad's power";
    }
  }

  /// The pad has latched a fault of its own.
  record PadFaulted(PadFault fault) implements Cause {
    @Override
    public String code() {
      return "pad_" + fault.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String text() {
      return "The pad has switched itself off: " + PadFaultWords.of(fault) + ".";
    }

    @Override
    public String remedy() {
      return PadFaultWords.remedy(fault);
    }
  }

  /// The pad refused a drive frame: host and pad disagree on what is allowed.
  record DriveRefused(RefusalReason reason) implements Cause {
    @Override
    public String code() {
      return "drive_refused";
    }

    @Override
    public String text() {
      return "The pad refused what it was told: " + RefusalWords.of(reason) + ".";
    }

    @Override
    public String remedy() {
      return RefusalWords.remedy(reason);
    }
  }

  /// The watch has found that heaters, sensors or motors are not as they must be.
  record Found(Finding finding) implements Cause {
    @Override
    public String code() {
      return finding.rule().code();
    }

    @Override
    public String text() {
      return finding.sentence() + " " + FindingWords.meaning(finding.rule());
    }

    @Override
    public String remedy() {
      return FindingWords.remedy(finding.rule());
    }
  }

  /// L55: the pad did not say that everything is off.
  record StopUnconfirmed() implements Cause {
    @Override
    public String code() {
      return "stop_unconfirmed";
    }

    @Override
    public String text() {
      return "The pad did not confirm that everything is off.";
    }

    @Override
    public String remedy() {
      return "Unplug the pad now";
    }
  }

  /// L52, H27: the control loop stood still for too long.
  record LoopLate(Duration late) implements Cause {
    @Override
    public String code() {
      return "loop_late";
    }

    @Override
    public String text() {
      return "The control loop stood still for %d ms.".formatted(late.toMillis());
    }

    @Override
    public String remedy() {
      return "Check what else keeps the computer busy";
    }
  }

  /// L22, H13: nobody gave a sign for this long while it was warm.
  record NobodyAnswered(Duration patience) implements Cause {
    @Override
    public String code() {
      return "nobody_answered";
    }

    @Override
    public String text() {
      return "Heat and massage were switched off: nobody pressed a button for %d s."
          .formatted(patience.toSeconds());
    }

    @Override
    public String remedy() {
      return "Look after the person on the pad, and at their skin";
    }
  }

  /// H62: a fault from before the restart that nobody has acknowledged.
  record Remembered(String code, String before, String remedy) implements Cause {
    @Override
    public String text() {
      return "Still from before the restart: " + before;
    }
  }

  /// H62: the same fault has come too often; a press at the pad does not clear it any more.
  record Locked(int times, String last, String remedy) implements Cause {
    @Override
    public String code() {
      return "service_lock";
    }

    @Override
    public String text() {
      return "The pad is locked for service: the same fault came %d times within 7 days. %s"
          .formatted(times, last);
    }

    @Override
    public String next() {
      return remedy
          + ", then end the daemon, run ./lumbar service --clear, start it again, and "
          + ACKNOWLEDGE;
    }
  }

  /// L1, L6, L24, H17: the gate was asked for something that only a fault of the software can ask.
  record GateAlarm(String what) implements Cause {
    @Override
    public String code() {
      return "gate_alarm";
    }

    @Override
    public String text() {
      return "The safety gate held back an impossible request: " + what + ".";
    }

    @Override
    public String remedy() {
      return "Report this: it is a fault of the software";
    }
  }
}
