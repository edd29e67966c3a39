using Vastus.Store.Diary;

namespace Vastus.Store.Accounts;

/// <summary>What every request of a signed-in person needs to know, read at once.</summary>
/// <param name="Name">Of the account.</param>
/// <param name="SecurityStamp">The session ends if it names another.</param>
/// <param name="Diary">The one diary that the person may touch.</param>
/// <param name="Settings">Of that diary.</param>
public sealed record SignedIn(
    string Name, string SecurityStamp, DiaryId Diary, IReadOnlyDictionary<string, string> Settings);
