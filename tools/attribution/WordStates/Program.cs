using Variorum.Articles;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.WordStates;

// word-states FOLDER OUT: what the language network knows of every word of FOLDER/accounts.jsonl, for training on top of it.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: word-states FOLDER OUT");
    return 2;
}

var states = new StateCollector();
using var language = LanguageModel.Open(LanguageModel.EnglishPath, states);
using var captures = new CaptureFinder();
using var output = new StateFile(args[1]);
foreach (var result in captures.Find([Path.Combine(args[0], "accounts.jsonl")]))
{
    if (result.Capture is not { } capture) throw new InvalidDataException(result.Problem?.ToString());
    var article = ArticleExtractor.Extract(capture, plain: true);
    // As far as the speech network sees it: what mends trees and finds references comes later.
    var parsed = Tokenizer.Tokenize(article.Text, article.Blocks);
    language.Analyze(parsed);
    output.Write(capture.Id, parsed, states);
}
return 0;
