using Variorum.Articles.Tongues;
using Xunit;

namespace Variorum.Tests.Articles.Tongues;

public class TrigramTableTests
{
    [Fact]
    public void GivesBackWhatWasPutIn()
    {
        var random = new Random(7);
        var facts = new Dictionary<(ulong, byte), short>();
        for (int i = 0; i < 5000; i++) facts[(Trigrams.Key((char)random.Next('a', 'z'), (char)random.Next('a', 'z'), ' '), (byte)random.Next(40))] = (short)-random.Next(1000);
        var table = new TrigramTable([.. facts.Select(f => (f.Key.Item1, f.Key.Item2, f.Value))]);
        foreach (var ((key, language), share) in facts)
        {
            var languages = table.Of(key, out var shares);
            Assert.Equal(share, shares[languages.IndexOf(language)]);
            Assert.True(table.Has(key, language));
        }
        foreach (ulong key in facts.Keys.Select(k => k.Item1).Distinct()) Assert.Equal(facts.Keys.Count(k => k.Item1 == key), table.Of(key, out _).Length);
    }

    [Fact]
    public void WhatWasNotPutInIsNoLanguages()
    {
        var table = new TrigramTable([(Trigrams.Key('t', 'h', 'e'), 3, -250)]);
        Assert.True(table.Of(Trigrams.Key('q', 'z', 'x'), out _).IsEmpty);
        Assert.False(table.Has(Trigrams.Key('t', 'h', 'e'), 4));
    }
}
