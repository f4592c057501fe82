using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class ArchivedAddressTests
{
    [Theory]
    [InlineData("https://web.archive.org/web/20310514071233/https://courier.example/a", "https://courier.example/a")]
    [InlineData("http://web.archive.org/web/20310514071233id_/http://courier.example/a?b=http://c.example/", "http://courier.example/a?b=http://c.example/")]
    [InlineData("https://archive.ph/2031/https://courier.example/a", "https://courier.example/a")]
    [InlineData("https://courier.example/share/https://post.example/b", "https://courier.example/share/https://post.example/b")]
    [InlineData("https://courier.example/2031/05/14/lock", "https://courier.example/2031/05/14/lock")]
    [InlineData(null, null)]
    public void ThePagesOwnAddressCounts(string? address, string? own) => Assert.Equal(own, ArchivedAddress.Original(address));
}
