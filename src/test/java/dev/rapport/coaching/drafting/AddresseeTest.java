package dev.rapport.coaching.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeTest {
  private static final GivenNames NAMES = Briefs.phrasebook().names();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Dana Smith            | Dana            | Dana Smith
      dana smith            | Dana            | Dana Smith
      DANA O'NEIL           | Dana            | Dana O'Neil
      Dana                  | Dana            | Dana
      Smith, Dana           | Dana            | Dana Smith
      Dana Smith, PhD       | Dana            | Dana Smith
      Dana Smith (she/her)  | Dana            | Dana Smith
      Robert (Bob) Miller   | Bob             | Robert Miller
      Mary Anne Evans       | Mary Anne       | Mary Anne Evans
      Jean-Pierre Martin    | Jean-Pierre     | Jean-Pierre Martin
      ludwig van beethoven  | Ludwig          | Ludwig van Beethoven
      Dr. Maria Lopez       | Dr. Lopez       | Dr. Lopez
      Dame Mary O'Hara, PhD | Dame Mary       | Dame Mary
      Prof. Kim             | Prof. Kim       | Prof. Kim
      prof. dr. Ute Frevert | Prof. Dr. Frevert | Prof. Dr. Frevert
      Yao Ming              | Yao Ming        | Yao Ming
      Nguyen Thi Hoa        | Nguyen Thi Hoa  | Nguyen Thi Hoa
      Nagy Péter            | Nagy Péter      | Nagy Péter
      Simon Péter           | Simon Péter     | Simon Péter
      DUPONT Jean           | Jean            | Jean Dupont
      山田太郎              | 山田太郎        | 山田太郎
      Dana S.               | Dana            | Dana S.
      Dana Smith - Acme     | Dana            | Dana Smith
      """)
  void nameIsTakenApartOnlyWhereTheEvidenceIsClear(String typed, String familiar, String formal) {
    Addressee addressee = Addressee.of(typed, NAMES);
    assertThat(addressee.familiar(false)).isEqualTo(familiar);
    assertThat(addressee.formal()).isEqualTo(formal);
  }
}
