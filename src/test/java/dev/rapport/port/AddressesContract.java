package dev.rapport.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [Addresses] keeps to. Each test gets an empty one.
public interface AddressesContract {
  MemberRef ANA = MemberRef.parse("teams:tenant-1:ana");
  ChannelRef CHANNEL = ChannelRef.parse("teams:tenant-1:19:general@thread.tacv2");
  Address HOME = new Address("https://smba.example/t1/", "a:1", "29:ana", "Europe/London", false);

  Addresses addresses();

  @Test
  default void whatIsWrittenDownIsFoundAgainWholeAndApart() {
    assertThat(addresses().of(ANA)).isEmpty();
    assertThat(addresses().change(ANA, _ -> HOME)).isEmpty();
    assertThat(addresses().change(CHANNEL, _ -> HOME.asWelcomed())).isEmpty();
    assertThat(addresses().of(ANA)).hasValue(HOME);
    assertThat(addresses().of(CHANNEL)).hasValue(HOME.asWelcomed());
    assertThat(addresses().of(MemberRef.parse("teams:tenant-2:ana"))).isEmpty();
  }

  @Test
  default void whatIsRemovedIsKnownNoMore() {
    addresses().change(ANA, _ -> HOME);
    addresses().remove(ANA);
    addresses().remove(CHANNEL);
    assertThat(addresses().of(ANA)).isEmpty();
  }

  @Test
  default void ofManyWhoWelcomeAtOnceOneIsTheFirst() {
    AtomicInteger first = new AtomicInteger();
    IntStream.range(0, 32).parallel().forEach(_ -> {
      boolean before = addresses().change(ANA, known -> known.orElse(HOME).asWelcomed())
          .map(Address::welcomed)
          .orElse(false);
      first.addAndGet(before ? 0 : 1);
    });
    assertThat(first).hasValue(1);
  }
}
