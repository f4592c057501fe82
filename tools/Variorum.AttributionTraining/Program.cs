using System.Diagnostics;
using Variorum.AttributionTraining;
using Variorum.Language;
using Variorum.Statements.Attributions;

// Trains models/en-attribution-1.variorum-model: AttributionTraining TRAIN_FOLDER DEV_FOLDER OUTPUT [PARSES_FOLDER]
if (args.Length is not (3 or 4))
{
    Console.Error.WriteLine("usage: Variorum.AttributionTraining TRAIN_FOLDER DEV_FOLDER OUTPUT [PARSES_FOLDER]");
    return 2;
}

var clock = Stopwatch.StartNew();
using var language = LanguageModel.Open(LanguageModel.EnglishPath);
var parses = new ParseStore(args.Length == 4 ? args[3] : null);
var train = GoldCorpus.Read(args[0], language, parses);
var dev = GoldCorpus.Read(args[1], language, parses);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s: {train.Count} texts to learn from, {dev.Count} to mark on, {train.Sum(t => t.Scene.Tokens.Length)} words");
Console.WriteLine(Coverage.Of(dev));
var model = Training.Run(train);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s: trained");
model = Threshold.Choose(model, dev);
var marks = Exam.Mark(dev, model);
foreach (var (name, tally) in marks) Console.WriteLine($"{name,-12}{tally}");
model.Save(args[2]);
foreach (var (kind, count) in ErrorClasses.Count(dev, model)) Console.WriteLine($"{count,5}  {kind}");
Manifest.Write(args[2], LanguageModel.EnglishPath, args[0], args[1], marks, model.Threshold);
return 0;
