using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Variorum.Reports.Page;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as one HTML file: no network, no script, light and dark, on a phone and on paper.</summary>
public static class HtmlReport
{
    /// <summary>Writes UTF-8 without a byte-order mark; the same bytes for the same story.</summary>
    public static async Task WriteAsync(Stream output, Story story)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReportPage>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ReportPage.View)] = new StoryView(story),
                [nameof(ReportPage.Style)] = Style(),
            }));
            page.WriteHtmlTo(writer);
        });
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
