package org.lumbar.controller.mqtt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;

/// A fresh certificate for 127.0.0.1 that vouches for itself, and its key, as PEM files.
record Certificate(Path certificate, Path key) {
  private static final String PASSWORD = "of-this-test-alone";

  static Certificate in(Path folder) throws Exception {
    Path store = folder.resolve("store.p12");
    generate(store);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, PASSWORD.toCharArray());
    }
    return new Certificate(
        pem(folder, "CERTIFICATE", keys.getCertificate("broker").getEncoded()),
        pem(folder, "PRIVATE KEY", keys.getKey("broker", PASSWORD.toCharArray()).getEncoded()));
  }

  private static void generate(Path store) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    if (!keytool.waitFor(Duration.ofMinutes(1)) || keytool.exitValue() != 0) {
      throw new AssertionError("keytool makes no certificate");
    }
  }

  private static Path pem(Path folder, String kind, byte[] content) throws Exception {
    Path file = folder.resolve(kind.replace(' ', '-') + ".pem");
    String body = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(content);
    return Files.writeString(
        file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
  }
}
