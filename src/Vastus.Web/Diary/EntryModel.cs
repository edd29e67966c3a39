using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using Vastus.Store.Diary;

namespace Vastus.Web.Diary;

/// <param name="Form">As typed.</param>
/// <param name="Id">Given when the form is opened, so that sending it twice is one entry.</param>
/// <param name="IsNew">Whether it is to be added; otherwise it is changed.</param>
public sealed record EntryModel(EntryForm Form, Guid Id, bool IsNew, Profile Person, IReadOnlyList<Problem> Problems);

/// <param name="Day">To which the entry is added. Null: now.</param>
public sealed record KindsModel(LocalDate? Day);

public sealed record DeletedModel(IReadOnlyList<EndedEntry> Ended, Profile Person);
