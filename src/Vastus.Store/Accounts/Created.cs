namespace Vastus.Store.Accounts;

/// <summary>What became of making an account.</summary>
public enum Created
{
    Yes,

    /// <summary>Another account has the name.</summary>
    NameTaken,

    /// <summary>It was to be the first account, and there is one.</summary>
    NotFirst,
}
