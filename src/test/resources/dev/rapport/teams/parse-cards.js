// Parses every card of a file with Microsoft's own parser, as declared for its version, and prints what it objects to.
const fs = require("fs");
const path = require("path");
const AC = require(path.join(process.cwd(), "node_modules/adaptivecards/dist/adaptivecards.js"));

const cards = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
let count = 0;
for (const [name, json] of Object.entries(cards)) {
  const card = new AC.AdaptiveCard();
  // Teams shows six buttons; the parser's own default is five.
  card.hostConfig = new AC.HostConfig({ actions: { maxActions: 6 } });
  const context = new AC.SerializationContext(AC.Version.parse(json.version, new AC.SerializationContext()));
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    console.log(`${name}: ${context.getEventAt(i).message}`);
  }
  for (const event of card.validateProperties().validationEvents) {
    console.log(`${name}: ${event.message}`);
  }
  count++;
}
console.log(`parsed ${count}`);
