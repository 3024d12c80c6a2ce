import { answerWith } from "./answer.js";
import { parseWithJson } from "./contenders.js";

answerWith(parseWithJson);
