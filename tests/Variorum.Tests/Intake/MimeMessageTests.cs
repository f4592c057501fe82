using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class MimeMessageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Capture Read(string name, string message)
    {
        using var finder = new CaptureFinder();
        return Assert.Single(finder.Find([_folder.Write(name, message.ReplaceLineEndings("\r\n"))])).Capture!;
    }

    [Fact]
    public void ReadsTheMainPageOfASavedPage()
    {
        var capture = Read("page.mhtml", """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://example.org/story
            Subject: Ferry
            Date: Mon, 28 Apr 2031 07:19:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/related;
            	type="text/html";
            	boundary="----Mark=_1"

            ------Mark=_1
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/frame

            <p>Frame</p>
            ------Mark=_1
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/story

            <p>Caf=C3=A9 owners =
            said</p>
            ------Mark=_1
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            ------Mark=_1--
            """);
        Assert.Equal("<p>Café owners said</p>", Encoding.UTF8.GetString(capture.Bytes.Span));
        Assert.Equal("text/html", capture.MediaType);
        Assert.Equal("utf-8", capture.Charset);
        Assert.Equal("https://example.org/story", capture.Declared.Address);
        Assert.Equal(new DateTimeOffset(2031, 4, 28, 7, 19, 0, TimeSpan.FromHours(2)), capture.RetrievedAt);
    }

    [Fact]
    public void PrefersMarkupInALetterAndKeepsItsSubjectAndDate()
    {
        var capture = Read("letter.eml", """
            Received: from a by b
            Subject: =?utf-8?Q?Caf=C3=A9?= =?utf-8?B?IG9wZW5z?=
            Date: Fri, 2 May 2031 09:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=xx

            --xx
            Content-Type: text/plain; charset=utf-8

            plain
            --xx
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: base64

            PHA+bWFya3VwPC9w
            Pg==
            --xx--
            """);
        Assert.Equal("<p>markup</p>", Encoding.UTF8.GetString(capture.Bytes.Span));
        Assert.Equal("iso-8859-1", capture.Charset);
        Assert.Equal("Café opens", capture.Declared.Title);
        Assert.Equal("2031-05-02T09:00+00:00", capture.Declared.Published);
    }

    [Fact]
    public void ReadsALetterPassedOnWholeAndPassesOverEmptyParts()
    {
        var capture = Read("passed.eml", """
            Subject: Passed on
            Content-Type: multipart/mixed; boundary=q

            --q
            Content-Type: text/html

            --q
            Content-Type: message/rfc822

            Subject: The ferry
            Content-Type: text/plain; charset=iso-8859-2
            Content-Transfer-Encoding: quoted-printable

            Za=BF=F3=B3=E6
            --q--
            """);
        Assert.Equal("text/plain", capture.MediaType);
        Assert.Equal("iso-8859-2", capture.Charset);
        Assert.Equal("Passed on", capture.Declared.Title);
        Assert.Equal([.. "Za"u8, 0xBF, 0xF3, 0xB3, 0xE6], capture.Bytes.ToArray());
    }

    [Theory]
    [InlineData("--q\n\n--q\n\n--q--\n")]
    [InlineData("--q\nContent-Type: application/rtf\n\n{\\rtf1 words}\n--q--\n")]
    public void AMessageWithoutTextIsSaidToBeOne(string parts)
    {
        using var finder = new CaptureFinder();
        string message = "Subject: Nothing\nContent-Type: multipart/mixed; boundary=q\n\n" + parts;
        Assert.Equal("a message without text", Assert.Single(finder.Find([_folder.Write("empty.eml", message)])).Problem!.Message);
    }
}
