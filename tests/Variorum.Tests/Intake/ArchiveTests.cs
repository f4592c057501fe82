using System.IO.Compression;
using System.Text;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    private static (string, byte[]) Page(string name, string text = "A ferry sank off the coast.") => (name, Encoding.UTF8.GetBytes(text));

    private List<CaptureResult> Find(byte[] archive, string name = "pages.zip", IntakeLimits? limits = null)
    {
        using var finder = new CaptureFinder(limits);
        return [.. finder.Find([_folder.Write(name, archive)])];
    }

    private static string Inner(string path) => path[(path.IndexOf("!/", StringComparison.Ordinal) + 2)..];

    [Fact]
    public void ReadsEntriesInOrderAndArchivesWithin()
    {
        var results = Find(Zip(Page("b.txt"), Page("a/x.html", "<p>Words"), ("in.zip", Zip(Page("deep.txt"))), Page("style.css"), Page("__MACOSX/b.txt")));
        Assert.Equal(["a/x.html", "b.txt", "in.zip!/deep.txt"], results.Select(r => Inner(r.Capture!.Path)));
    }

    [Fact]
    public void FramesOfASavedPageInAnArchiveAreNoAccounts()
    {
        var results = Find(Zip(Page("x/flood.html", "<p>Words"), Page("x/flood_files/frame.html", "<p>Advert"), Page("x/flood_files/deep.css"), Page("y_files/own.html", "<p>Words")));
        Assert.Equal(["x/flood.html", "y_files/own.html"], results.Select(r => Inner(r.Capture!.Path)));
    }

    [Fact]
    public void OpenDocumentIsNamedAsWhatItIs() =>
        Assert.Equal("an OpenDocument file, which is not read: save it as DOCX or as plain text", Assert.Single(Find(Zip(Page("mimetype", "application/vnd.oasis.opendocument.text"), Page("content.xml", "<x/>")), "a.odt")).Problem!.Message);

    private const string Container = "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";

    private const string Package = """
        <package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='n' href='nav.xhtml' properties='nav'/><item id='a' href='a.xhtml'/><item id='z' href='text/z%20one.xhtml'/></manifest>
        <spine><itemref idref='n'/><itemref idref='z'/><itemref idref='a'/><itemref idref='gone'/></spine></package>
        """;

    [Fact]
    public void ABookIsReadInTheOrderOfItsSpine()
    {
        var results = Find(Zip(Page("mimetype", "application/epub+zip"), Page("META-INF/container.xml", Container), Page("OEBPS/book.opf", Package), Page("OEBPS/nav.xhtml", "<p>Contents"), Page("OEBPS/a.xhtml", "<p>Two"), Page("OEBPS/text/z one.xhtml", "<p>One")), "book.epub");
        Assert.Equal(["OEBPS/text/z one.xhtml", "OEBPS/a.xhtml"], results.Select(r => Inner(r.Capture!.Path)));
    }

    [Theory]
    [InlineData("<broken")]
    [InlineData("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hosts'>]><package>&y;</package>")]
    [InlineData("<package/>")]
    public void ABookWithoutAReadablePackageIsAFolder(string package)
    {
        var results = Find(Zip(Page("META-INF/container.xml", Container), Page("OEBPS/book.opf", package), Page("OEBPS/a.xhtml", "<p>Two"), Page("OEBPS/b.xhtml", "<p>One")), "book.epub");
        Assert.Equal(["OEBPS/a.xhtml", "OEBPS/b.xhtml"], results.Select(r => Inner(r.Capture!.Path)));
    }

    [Fact]
    public void RefusesArchivesNestedTooDeep()
    {
        byte[] archive = Zip(Page("deep.txt"));
        for (int i = 0; i < 4; i++) archive = Zip(("in.zip", archive));
        Assert.Contains("archives within archives", Assert.Single(Find(archive)).Problem!.Message);
    }

    [Theory]
    [InlineData("../out.txt")]
    [InlineData("/etc/out.txt")]
    [InlineData("a/../../out.txt")]
    [InlineData("C:\\out.txt")]
    [InlineData("..\\out.txt")]
    public void RefusesEntriesThatClimbOutAndReadsTheRest(string name)
    {
        var results = Find(Zip(Page(name), Page("fine.txt")));
        Assert.Equal("an entry that climbs out of its folder, refused", Assert.Single(results, r => r.Problem is not null).Problem!.Message);
        Assert.Equal("fine.txt", Inner(Assert.Single(results, r => r.Capture is not null).Capture!.Path));
    }

    [Fact]
    public void RefusesWhatExpandsTooFar() =>
        Assert.Equal("expands more than 200 times, refused", Assert.Single(Find(Zip(Page("bomb.txt", new string('x', 4 << 20))))).Problem!.Message);

    [Fact]
    public void StopsAtTheNumberOfEntries()
    {
        var results = Find(Zip(Page("a.txt"), Page("b.txt"), Page("c.txt")), limits: new IntakeLimits { DocumentsPerArchive = 2 });
        Assert.Equal(2, results.Count(r => r.Capture is not null));
        Assert.Equal("more than 2 entries, the rest is not read", results[^1].Problem!.Message);
    }

    [Fact]
    public void ReadsWhatStandsBeforeTheCutOfATruncatedArchive()
    {
        byte[] whole = Zip(Page("a.txt"), Page("b.txt"), Page("c.txt"));
        int third = whole.AsSpan().LastIndexOf("PK\x03\x04"u8);
        var results = Find(whole[..(third + 40)]);
        Assert.Equal(["a.txt", "b.txt"], results.Where(r => r.Capture is not null).Select(r => Inner(r.Capture!.Path)));
        Assert.Single(results, r => r.Problem is not null);
    }

    [Fact]
    public void ReadsWordDocumentsWithoutTheirDeletedText()
    {
        const string document = """
            <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry sinks</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Seven </w:t></w:r><w:del><w:r><w:delText>eight</w:delText></w:r></w:del><w:r><w:t>dead &amp; two missing.</w:t></w:r></w:p>
            </w:body></w:document>
            """;
        var capture = Assert.Single(Find(Zip(Page("[Content_Types].xml", "<x/>"), Page("word/document.xml", document)), "story.docx")).Capture!;
        string markup = Encoding.UTF8.GetString(capture.Bytes.Span);
        Assert.Contains("<h1>Ferry sinks</h1>\n<p>Seven dead &amp; two missing.</p>", markup);
        Assert.NotNull(capture.ConvertedFrom);
    }

    [Fact]
    public void ReadsAWordDocumentInsideAnArchive()
    {
        byte[] document = Zip(Page("word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:document>"));
        var capture = Assert.Single(Find(Zip(("story.docx", document)))).Capture!;
        Assert.Contains("<p>Words</p>", Encoding.UTF8.GetString(capture.Bytes.Span));
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("mimetype")]
    public void WhatOnlyDescribesAPackageIsNoAccount(string name) => Assert.Equal("no accounts in this archive", Assert.Single(Find(Zip(Page(name)))).Problem!.Message);

    [Fact]
    public void RefusesDocumentTypesInWordDocuments()
    {
        const string document = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w>&x;</w>";
        Assert.Equal("not valid XML: For security reasons DTD is prohibited in this XML document", Assert.Single(Find(Zip(Page("word/document.xml", document)), "story.docx")).Problem!.Message);
    }
}
