using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Vastus.Web.Shell;

/// <summary>A page is a function from its model to HTML: it loads nothing and knows no services.</summary>
[Layout(typeof(Document))]
public abstract class Page<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}

internal static class Pages
{
    public static RazorComponentResult Show<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK)
        where TPage : Page<TModel> =>
        new(typeof(TPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Page<>.Model)] = model }) { StatusCode = status };
}
