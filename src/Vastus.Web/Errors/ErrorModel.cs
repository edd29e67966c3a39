namespace Vastus.Web.Errors;

/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What to do now.</param>
/// <param name="Reference">By which the log can be searched. Null: nothing was logged.</param>
public sealed record ErrorModel(string Title, string Text, string? Reference = null)
{
    public static ErrorModel OldForm { get; } = new(
        "This form was too old", "Go back, open the page again and send it once more. Nothing was changed.");

    public static ErrorModel Fault(string reference) => new(
        "Something broke on our side",
        "It is not your doing. What was saved before is safe. Go back and try again in a moment.", reference);

    public static ErrorModel Of(int status) => status switch
    {
        404 or 405 => new("There is nothing here", "The address may be old, or what it led to was deleted."),
        413 => new("That was too much at once", "What you sent is too large. Try a smaller file."),
        415 or 400 => new("That did not arrive whole", "Go back and try again. Nothing was changed."),
        429 => new("Let us pause for a minute", "There were many tries to sign in from here. Wait a minute, then try again."),
        503 => new("Not available just now", "Try again in a moment."),
        _ => new("That did not work", "Go back and try again."),
    };
}
