using Variorum.Language;
using Variorum.Language.English;
using Xunit;

namespace Variorum.Tests.Language.English;

public class GazetteerTests
{
    [Theory]
    [InlineData("Norway", "NO", CountryKind.Name)]
    [InlineData("Norwegian", "NO", CountryKind.Adjective)]
    [InlineData("Danes", "DK", CountryKind.People)]
    [InlineData("Oslo", "NO", CountryKind.Capital)]
    [InlineData("Downing Street", "GB", CountryKind.Government)]
    [InlineData("U.S.", "US", CountryKind.Name)]
    [InlineData("Harbour", null, CountryKind.None)]
    public void KnowsACountryUnderItsNames(string word, string? code, CountryKind kind)
    {
        Assert.Equal(kind, Gazetteer.Country(word, out string? found));
        Assert.Equal(code, found);
    }

    [Fact]
    public void KeepsCitiesOfOneNameApart() => Assert.Equal(["GB", "CA"], Gazetteer.Cities("London").Select(c => c.Country).Take(2));

    [Theory]
    [InlineData("Ingrid", Gender.Feminine)]
    [InlineData("Pedro", Gender.Masculine)]
    [InlineData("Jordan", Gender.Unknown)]
    [InlineData("Quay", Gender.Unknown)]
    public void KnowsTheGenderOfAForename(string name, Gender gender) => Assert.Equal(gender, Gazetteer.GenderOf(name));
}
