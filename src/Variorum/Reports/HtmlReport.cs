using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Variorum.Reports.Page;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>
/// The story as one HTML file: no network, no script, light and dark, on a phone and on paper. A renderer keeps all it has rendered, so
/// the page is rendered with a place for each of its lists, and every item of a list by a renderer of its own: the page of a thousand
/// accounts took 200 MB in one.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes UTF-8 without a byte-order mark; the same bytes for the same story.</summary>
    public static async Task WriteAsync(Stream output, Story story)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var view = new StoryView(story);
        using var page = new StringWriter();
        await WriteAsync<ReportPage>(page, services, new() { [nameof(ReportPage.View)] = view, [nameof(ReportPage.Style)] = Style() });
        string shell = page.ToString();
        int at = 0;
        foreach (var (place, write) in Lists(view, writer, services))
        {
            int here = shell.IndexOf(place, at, StringComparison.Ordinal);
            if (here < 0) continue; // a section with nothing in it
            Leftovers.Collect(story.Accounts.Count);
            writer.Write(shell.AsSpan(at, here - at));
            await write();
            at = here + place.Length;
        }
        writer.Write(shell.AsSpan(at));
    }

    /// <summary>Marks in the page where the items of a list go; no text of an account can look like it, for those are escaped.</summary>
    internal static MarkupString Place(Type item) => new($"<!--{item.Name}-->");

    /// <summary>The lists in the order of the page.</summary>
    private static IEnumerable<(string Place, Func<Task> Write)> Lists(StoryView view, TextWriter writer, IServiceProvider services)
    {
        (string, Func<Task>) List<TComponent, TItem>(IEnumerable<TItem> items) where TComponent : ReportItem<TItem> => (Place(typeof(TComponent)).Value, async () =>
        {
            foreach (var item in items) await WriteAsync<TComponent>(writer, services, new() { [nameof(ReportItem<>.View)] = view, [nameof(ReportItem<>.Item)] = item });
        });
        return
        [
            List<AccountRow, AccountView>(view.Accounts),
            List<DisputeItem, DisputeView>(view.Disputes),
            List<FigureItem, FigureGroup>(view.FigureGroups),
            List<ClaimItem, ClaimView>(view.Events),
            List<TimelineItem, TimelineEntry>(view.Story.Timeline),
            List<EdgeRow, StemmaEdge>(view.Story.Stemma.Edges.OrderBy(e => e.Kind == DependenceKind.Citation)),
            List<AccountReading, AccountView>(view.Accounts),
        ];
    }

    private static async Task WriteAsync<TComponent>(TextWriter writer, IServiceProvider services, Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer));
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
