using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public sealed class ShareRowTests
{
    [Theory]
    [InlineData("Teilen Facebook X WhatsApp E-Mail Drucken")]
    [InlineData("Sdílet Facebook X Tisk")]
    [InlineData("Facebook X LINE はてなブックマーク 印刷")]
    [InlineData("分享到 微信 微博 打印")]
    [InlineData("شارك فيسبوك إكس طباعة")]
    public void Buttons_run_together_are_a_row(string line) => Assert.True(ShareRow.Is(line));

    [Theory]
    [InlineData("Facebook und WhatsApp stundenlang gestört")]
    [InlineData("Warum wir das Boot teilen")]
    [InlineData("Share now")]
    [InlineData("X")]
    public void A_headline_on_services_is_none(string line) => Assert.False(ShareRow.Is(line));
}
