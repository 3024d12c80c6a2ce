import vader from "vader-sentiment";
import { answerWith, each } from "./turns.js";

answerWith(each((post) => vader.SentimentIntensityAnalyzer.polarity_scores(post).compound));
