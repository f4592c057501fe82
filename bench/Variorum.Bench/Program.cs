using Variorum.Bench;

// One benchmark a word; each takes the folder of the labelled corpora and prints its figures.
return args switch
{
    ["words", var corpora] => WordsBench.Run(corpora),
    ["trees", var corpora] => TreesBench.Run(corpora),
    ["entities", var corpora] => EntitiesBench.Run(corpora),
    ["coreference", var corpora] => CoreferenceBench.Run(corpora),
    ["coreference-features", var corpora] => CoreferenceBench.Dump(corpora),
    ["names", var path] => NamesView.Run(path),
    ["speed"] => SpeedBench.Run(1000),
    ["speed", var count] => SpeedBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Variorum.Bench words|trees|entities|coreference|coreference-features CORPORA, Variorum.Bench names PATH");
    return 2;
}
