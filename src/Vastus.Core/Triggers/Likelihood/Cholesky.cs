namespace Vastus.Core.Triggers.Likelihood;

/// <summary>Solves small symmetric positive definite systems in place. Matrices are stored row by row.</summary>
internal static class Cholesky
{
    /// <summary>Replaces the lower triangle by its Cholesky factor.</summary>
    /// <returns>False: the matrix is not positive definite.</returns>
    public static bool Factor(Span<double> a, int size)
    {
        for (var i = 0; i < size; i++)
        {
            var row = a.Slice(i * size, size);
            for (var j = 0; j < i; j++)
                row[j] = (row[j] - Dot(row[..j], a.Slice(j * size, j))) / a[(j * size) + j];
            var rest = row[i] - Dot(row[..i], row[..i]);
            if (!(rest > 0))
                return false;
            row[i] = Math.Sqrt(rest);
        }

        return true;
    }

    /// <summary>Replaces the right-hand side by the solution.</summary>
    public static void Solve(ReadOnlySpan<double> factor, Span<double> b)
    {
        var size = b.Length;
        for (var i = 0; i < size; i++)
            b[i] = (b[i] - Dot(b[..i], factor.Slice(i * size, i))) / factor[(i * size) + i];
        for (var i = size - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < size; j++)
                b[i] -= factor[(j * size) + i] * b[j];
            b[i] /= factor[(i * size) + i];
        }
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
