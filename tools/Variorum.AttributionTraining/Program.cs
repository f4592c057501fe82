using System.Diagnostics;
using Variorum.AttributionTraining;
using Variorum.Language;
using Variorum.Statements.Attributions;

// Trains models/en-attribution-1.variorum-model: AttributionTraining TRAIN_FOLDER DEV_FOLDER OUTPUT
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: Variorum.AttributionTraining TRAIN_FOLDER DEV_FOLDER OUTPUT");
    return 2;
}

var clock = Stopwatch.StartNew();
using var language = LanguageModel.Open(LanguageModel.EnglishPath);
var train = GoldCorpus.Read(args[0], language);
var dev = GoldCorpus.Read(args[1], language);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s: {train.Count} texts to learn from, {dev.Count} to mark on, {train.Sum(t => t.Scene.Tokens.Length)} words");
Console.WriteLine(Coverage.Of(dev));
var model = Training.Run(train);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s: trained");
model = Threshold.Choose(model, dev);
foreach (var (name, tally) in Exam.Mark(dev, model)) Console.WriteLine($"{name,-12}{tally}");
model.Save(args[2]);
return 0;
