package dev.rapport.coaching.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names that hurried people type small and that mean nothing else, and the places one is "in" rather than "at".
final class ProperNames {
  private static final Set<String> CITIES = WordList
      .of("""
          Amsterdam Antwerp Athens Atlanta Auckland Austin Bangalore Bangkok Barcelona Basel Beijing Belfast Belgrade Berlin
          Bern Bilbao Birmingham Bologna Bordeaux Boston Bratislava Brisbane Bristol Brussels Bucharest Budapest Cairo
          Calgary Cambridge Cardiff Chennai Chicago Cologne Copenhagen Cork Dallas Delhi Denver Detroit Dresden Dubai Dublin
          Düsseldorf Edinburgh Eindhoven Florence Frankfurt Galway Geneva Genoa Ghent Glasgow Graz Grenoble Hamburg Hannover
          Hanoi Heidelberg Helsinki Houston Hyderabad Istanbul Jakarta Jerusalem Johannesburg Karlsruhe Kraków Kyiv Kyoto
          Lagos Lausanne Leeds Leiden Leipzig Lille Lima Lisbon Liverpool Ljubljana London Lyon Lyons Madrid Malmö Manchester
          Mannheim Marseille Melbourne Miami Milan Montreal Montréal Moscow Mumbai Munich München Münster Nairobi Nantes
          Naples Nice Nottingham Nuremberg Oslo Osaka Ottawa Oxford Palermo Paris Philadelphia Phoenix Pittsburgh Porto
          Portland Potsdam Prague Pune Riga Rome Rotterdam Salzburg Santiago Seattle Seoul Seville Shanghai Shenzhen
          Sheffield Singapore Sofia Stockholm Strasbourg Stuttgart Sydney Taipei Tallinn Tampere Tokyo Toronto Toulouse Trento
          Trieste Turin Uppsala Utrecht Valencia Vancouver Venice Verona Vienna Vilnius Warsaw Wellington Wien Wrocław York
          Zagreb Zurich Zürich Reykjavík Rostock Bonn Bremen Kiel Freiburg Aachen Essen Dortmund Linz Innsbruck Luxembourg
          """);

  private static final Set<String> COUNTRIES = WordList.of("""
      Argentina Australia Austria Belgium Brazil Bulgaria Canada Chile China Colombia Croatia Czechia Denmark Egypt
      England Estonia Finland France Germany Ghana Greece Hungary Iceland India Indonesia Ireland Israel Italy Japan
      Kenya Latvia Lithuania Malaysia Mexico Morocco Netherlands Nigeria Norway Pakistan Peru Philippines Poland
      Portugal Romania Rwanda Scotland Serbia Slovakia Slovenia Spain Sweden Switzerland Taiwan Thailand Tunisia
      Ukraine Uruguay Vietnam Wales Europe Africa Asia America Scandinavia Bavaria Catalonia Brittany California Texas
      """);

  // Written small, these would also be words or other people's names.
  private static final Set<String> DOUBTFUL = Set.of("nice", "cork", "york", "lima", "phoenix", "austin", "florence",
      "turkey", "china", "chile", "essen", "wien", "porto", "bern", "sofia", "sydney", "linz", "kiel", "dallas");

  private static final String OTHERS = """
      Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
      November December English German French Spanish Italian Portuguese Dutch Polish Danish Swedish Norwegian Finnish
      Japanese Chinese Korean Russian Turkish Greek Arabic European African American Asian British Irish Scottish Christmas
      LinkedIn Twitter Instagram WhatsApp YouTube GitHub GitLab KubeCon PyCon EuroPython DevOps FOSDEM Kubernetes PostgreSQL Postgres JavaScript
      TypeScript Python Terraform Kafka TensorFlow PyTorch WordPress Siemens Zalando Spotify Netflix Google Microsoft
      Facebook Stripe Salesforce Accenture Deloitte McKinsey Nokia Ericsson Airbus Bosch Volkswagen Stanford Harvard
      Erasmus Cambridge INSEAD Slush SaaStr TEDx Toastmasters DevOpsDays Revolut Klarna Airbnb Uber Django React
      Brno Ostrava DevConf PyData JSConf WebSummit Bilbao Valletta Nürnberg Trondheim Aarhus Bergamo
      IKEA IBM SAP AWS NHS BBC NASA CERN UNESCO UNICEF MBA PhD API APIs SQL HTML CSS SEO CRM ERP UX UI QA HR B2B SaaS SRE
      CTO CEO CFO COO CMO GDPR KPI KPIs OKR OKRs iOS eBPF GraphQL NGO NGOs MIT UCL LSE ETH EPFL TU
      """;

  private ProperNames() {}

  /// Small spelling to right spelling.
  static Map<String, String> corrections() {
    Map<String, String> right = new HashMap<>();
    for (Set<String> names : List.of(CITIES, COUNTRIES, WordList.of(OTHERS))) {
      for (String name : names) {
        String small = name.toLowerCase(Locale.ROOT);
        if (!small.equals(name) && !DOUBTFUL.contains(small) && small.length() > 2) {
          right.put(small, name);
        }
      }
    }
    return right;
  }

  /// Whether a name is that of a city or country, which one meets "in".
  static boolean isRegion(String word) {
    return CITIES.contains(word) || COUNTRIES.contains(word);
  }
}
