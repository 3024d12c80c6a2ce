import sentiment from "wink-sentiment";
import { answerWith, each } from "./turns.js";

answerWith(each((post) => sentiment(post).score));
