package dev.rapport.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"/invite hepl", "/invite chekc", "/invite draft", "/invite settings", "/invite home",
      "/invite canncel"})
  void aWordOfOursWithASlipIsNobodysName(String typed) {
    assertThat(Command.read(typed)).isInstanceOf(Command.NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chuck", "chuck", "Dana Smith", "dana", "Rely", "foret lemaire"})
  void aNameIsInvited(String name) {
    assertThat(Command.read("/invite " + name)).isEqualTo(new Command.Invite(name));
  }
}
