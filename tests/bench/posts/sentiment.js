import Sentiment from "sentiment";
import { answerWith, each } from "./turns.js";

const sentiment = new Sentiment();
answerWith(each((post) => sentiment.analyze(post).score));
