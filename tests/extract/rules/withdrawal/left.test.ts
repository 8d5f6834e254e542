import {ruleTables, type Refused, type Told} from "../table.js";

const told: Told[] = [
  ["Burundi left the ICC in 2017.", "2019-01-01", ["BDI membership left 2017"]],
  ["Gambia has quit the International Criminal Court.", "", ["GMB membership left"]],
  ["The Philippines became the second country to leave the ICC.", "", ["PHL membership left"]],
  ["Burundi, Gambia quit ICC", "", ["BDI membership left", "GMB membership left"]]
];
const refused: Refused[] = [
  ["Burundi has not left the ICC.", "it is denied, not told"],
  ["Burundi left the talks at the ICC.", "something other than membership is withdrawn or left"],
  ["The prosecutor from Uganda left the ICC.", "no country is named for it"],
  ["Britain left the European Union, an ICC judge noted.", "it concerns another body"]
];

ruleTables("withdrawal", told, refused);
