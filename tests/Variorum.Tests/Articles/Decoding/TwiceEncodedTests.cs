using System.Text;
using Variorum.Articles.Decoding;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles.Decoding;

/// <summary>Letters that somebody stored twice encoded.</summary>
public class TwiceEncodedTests
{
    private const string Meant = "“The lock won’t open,” she said – for €40, in Łódź, 東京 or Zürich, nobody’s diver goes down 🚢.";

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    public void TextEncodedTwiceIsReadAsItWasMeant(string wrong)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(Wrongly(Meant, wrong)), null, markup: false);
        Assert.Equal(Meant, decoded.Text);
        Assert.Contains("encoded twice", decoded.Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A page on encodings says that ’ becomes â€™ when it is read wrongly, as “smart quotes” and – dashes – do.")]
    [InlineData("LIBERTÉ» et «ÉGALITÉ» étaient écrits à l’entrée : «FRATERNITÉ» aussi.")]
    [InlineData("Ã©tÃ© is no proof: two letters may stand so.")]
    [InlineData(Meant)]
    public void OtherTextStaysAsItIs(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text), null, markup: false);
        Assert.Equal(text, decoded.Text);
        Assert.Null(decoded.Warning);
    }

    /// <summary>A byte at a time; those for which windows-1252 has nothing are kept as control characters, as browsers do.</summary>
    private static string Wrongly(string text, string name)
    {
        var set = Charsets.Find(name)!;
        return string.Concat(Encoding.UTF8.GetBytes(text).Select(b => name == "iso-8859-1" ? $"{(char)b}" : set.GetString(new[] { b }).Replace('\uFFFD', (char)b)));
    }
}
