using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Variorum.Tests.Support;

/// <summary>All types that a compiled type uses: in signatures, attributes, locals, and in every instruction of its methods,
/// generic arguments included. Its nested types count as its own.</summary>
internal static class TypeUse
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    public static HashSet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        foreach (var face in type.GetInterfaces()) Add(used, face);
        foreach (var attribute in type.GetCustomAttributesData()) AddAttribute(used, attribute);
        foreach (var argument in type.GetGenericArguments().Where(a => a.IsGenericParameter)) AddConstraints(used, argument);
        foreach (var member in type.GetMembers(Everything)) AddMember(used, type, member);
        return used;
    }

    private static void AddMember(HashSet<Type> used, Type type, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData()) AddAttribute(used, attribute);
        switch (member)
        {
            case FieldInfo field: Add(used, field.FieldType); break;
            case PropertyInfo property: Add(used, property.PropertyType); break;
            case EventInfo happening: Add(used, happening.EventHandlerType); break;
            case Type nested: used.UnionWith(Of(nested)); break;
            case MethodBase method: AddMethod(used, type, method); break;
        }
    }

    private static void AddMethod(HashSet<Type> used, Type type, MethodBase method)
    {
        AddSignature(used, method);
        if (method.IsGenericMethodDefinition) foreach (var argument in method.GetGenericArguments()) AddConstraints(used, argument);
        if (method.GetMethodBody() is not { } body) return;
        foreach (var local in body.LocalVariables) Add(used, local.LocalType);
        foreach (var clause in body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause)) Add(used, clause.CatchType);
        foreach (int token in Tokens(body.GetILAsByteArray()!))
        {
            AddReference(used, type.Module.ResolveMember(token, type.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null));
        }
    }

    private static void AddReference(HashSet<Type> used, MemberInfo? member)
    {
        if (member is Type type) Add(used, type);
        else Add(used, member?.DeclaringType);
        if (member is FieldInfo field) Add(used, field.FieldType);
        if (member is not MethodBase method) return;
        AddSignature(used, method);
        if (method.IsGenericMethod) foreach (var argument in method.GetGenericArguments()) Add(used, argument);
    }

    private static void AddSignature(HashSet<Type> used, MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var result }) Add(used, result);
        foreach (var parameter in method.GetParameters()) Add(used, parameter.ParameterType);
    }

    private static void AddConstraints(HashSet<Type> used, Type parameter)
    {
        foreach (var constraint in parameter.GetGenericParameterConstraints()) Add(used, constraint);
    }

    private static void AddAttribute(HashSet<Type> used, CustomAttributeData attribute)
    {
        Add(used, attribute.AttributeType);
        foreach (var argument in attribute.ConstructorArguments) Add(used, argument.Value as Type);
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType) { Add(used, type.GetElementType()); return; }
        if (!used.Add(type)) return;
        foreach (var argument in type.GetGenericArguments()) Add(used, argument);
        Add(used, type.DeclaringType);
    }

    /// <summary>The metadata tokens in a method's instructions, signatures and strings left out.</summary>
    private static List<int> Tokens(byte[] il)
    {
        var tokens = new List<int>();
        for (int at = 0; at < il.Length;)
        {
            short value = il[at] == 0xFE ? BinaryPrimitives.ReadInt16BigEndian(il.AsSpan(at)) : il[at];
            var code = OpCodesByValue[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                tokens.Add(BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at)));
            }
            at += OperandSize(code.OperandType, il.AsSpan(at));
        }
        return tokens;
    }

    private static int OperandSize(OperandType operand, ReadOnlySpan<byte> rest) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(rest),
        _ => 4,
    };
}
