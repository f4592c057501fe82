using Variorum.Articles.Tongues;
using Xunit;

namespace Variorum.Tests.Articles.Tongues;

public class TrigramTableTests
{
    [Fact]
    public void GivesBackWhatWasPutIn()
    {
        var random = new Random(7);
        var facts = new Dictionary<(Trigram, byte), short>();
        // Letters up to ê: some trigrams are of plain letters, most are not.
        for (int i = 0; i < 5000; i++) facts[(new Trigram(Letter(), Letter(), ' '), (byte)random.Next(40))] = (short)random.Next(1000);
        var table = new TrigramTable([.. facts.Select(f => (f.Key.Item1, f.Key.Item2, f.Value))]);
        foreach (var ((trigram, language), share) in facts)
        {
            Assert.Contains(new TrigramTable.Share(share, language), table.Of(trigram).ToArray());
            Assert.True(table.Has(trigram, language));
        }
        foreach (var trigram in facts.Keys.Select(k => k.Item1).Distinct()) Assert.Equal(facts.Keys.Count(k => k.Item1 == trigram), table.Of(trigram).Length);

        char Letter() => (char)random.Next('a', 'ê');
    }

    [Fact]
    public void WhatWasNotPutInIsNoLanguages()
    {
        var table = new TrigramTable([(new Trigram('t', 'h', 'e'), 3, 250)]);
        Assert.True(table.Of(new Trigram('q', 'z', 'x')).IsEmpty);
        Assert.True(table.Of(new Trigram('q', 'ß', 'x')).IsEmpty);
        Assert.False(table.Has(new Trigram('t', 'h', 'e'), 4));
    }

    [Fact]
    public void ATextGivesTheTrigramsItsLettersMake()
    {
        var found = new List<Trigram>();
        var left = new Trigrams("An \"Öl\"!");
        while (left.Next(out var trigram)) found.Add(trigram);
        Assert.Equal([new(' ', 'a', 'n'), new('a', 'n', ' '), new(' ', 'ö', 'l'), new('ö', 'l', ' ')], found);
    }
}
