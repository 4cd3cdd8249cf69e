//! Proves of every printed file that the list of fields which a model gives to the runtime is that of its struct, and the
//! list of values that of the enum's variants.
//!
//! The runtime's unsafe code rests on that: it computes the places of fields from the list, and values from their numbers.
//! Whatever templates printed the file, the lists cannot differ, so no user of a generated crate has to check it again.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Fields, Item, ItemMacro, ItemStruct, Type};

/// A model whose list of fields is not that of its struct, or an enum whose list of values is not that of its variants.
pub(super) struct Fault {
    /// Where it is.
    pub(super) span: proc_macro2::Span,
    /// What is wrong.
    pub(super) message: String,
}

/// Checks all models and enums of a file.
pub(super) fn check(items: &[Item]) -> Result<(), Fault> {
    for item in items {
        match item {
            Item::Macro(call) if is_called(call, "model") => check_model(call, items)?,
            Item::Macro(call) if is_called(call, "values") => check_values(call, items)?,
            Item::Mod(inner) => check(inner.content.as_ref().map_or(&[], |(_, items)| items))?,
            _ => {}
        }
    }
    Ok(())
}

fn is_called(call: &ItemMacro, name: &str) -> bool {
    let last = call.mac.path.segments.last();
    last.is_some_and(|last| last.ident == name)
}

fn has_repr(attributes: &[syn::Attribute], wanted: &str) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("repr")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|repr| repr == wanted)
    })
}

fn check_values(call: &ItemMacro, items: &[Item]) -> Result<(), Fault> {
    let fault = |message: String| Fault {
        span: call.span(),
        message,
    };
    let Some((name, listed)) = values(call.mac.tokens.clone()) else {
        return Err(fault("a list of values has another form".to_owned()));
    };
    let mut enums = items.iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    let Some(item) = enums.find(|item| item.ident == name) else {
        return Err(fault(format!("there is no enum `{name}` in the file")));
    };
    if !has_repr(&item.attrs, "u16") {
        return Err(fault(format!("the enum `{name}` is not `repr(u16)`")));
    }
    let is_plain = |variant: &syn::Variant| {
        variant.discriminant.is_none() && matches!(variant.fields, Fields::Unit)
    };
    let mut variants = item
        .variants
        .iter()
        .map(|variant| variant.ident.to_string());
    if !item.variants.iter().all(is_plain) || !variants.by_ref().eq(listed) {
        return Err(fault(format!(
            "the variants of `{name}` are not those of its list"
        )));
    }
    Ok(())
}

/// What stands in the brackets of `values!`: the enum, and the variants.
fn values(tokens: TokenStream) -> Option<(String, Vec<String>)> {
    let mut tokens = tokens.into_iter();
    let TokenTree::Ident(name) = tokens.next()? else {
        return None;
    };
    let TokenTree::Group(list) = tokens.last()? else {
        return None;
    };
    let mut variants = Vec::new();
    let mut list = list.stream().into_iter();
    while let Some(variant) = list.next() {
        let TokenTree::Ident(variant) = variant else {
            return None;
        };
        variants.push(variant.to_string());
        // `= "text",`
        list.nth(2)?;
    }
    Some((name.to_string(), variants))
}

fn check_model(call: &ItemMacro, items: &[Item]) -> Result<(), Fault> {
    let fault = |message: String| Fault {
        span: call.span(),
        message,
    };
    let Some((name, count, rows)) = list(call.mac.tokens.clone()) else {
        return Err(fault("a list of fields has another form".to_owned()));
    };
    let of_name = |item: &&ItemStruct| item.ident == name;
    let mut structs = items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    });
    let Some(item) = structs.find(of_name) else {
        return Err(fault(format!("there is no struct `{name}` in the file")));
    };
    if !has_repr(&item.attrs, "C") {
        return Err(fault(format!("the struct `{name}` is not `repr(C)`")));
    }
    if !item.generics.params.is_empty() {
        return Err(fault(format!("the struct `{name}` is generic")));
    }
    let fields: Vec<(String, &Type)> = match &item.fields {
        Fields::Named(fields) => fields
            .named
            .iter()
            .map(|field| (field.ident.to_token_stream().to_string(), &field.ty))
            .collect(),
        _ => Vec::new(),
    };
    let Some(((extra, ty), fields)) = fields.split_last() else {
        return Err(fault(format!("the struct `{name}` has no fields")));
    };
    if extra != "extra" || !is_known(ty, "Extra", &["crate", "runtime"], items) {
        return Err(fault(format!(
            "the last field of `{name}` is not `extra: Extra`"
        )));
    }
    if fields.len() != rows.len() || count != rows.len().to_string() {
        return Err(fault(format!(
            "`{name}` has {} fields, and its list {} for {count}",
            fields.len(),
            rows.len()
        )));
    }
    for ((field, ty), (row, row_ty)) in fields.iter().zip(&rows) {
        if field != row || optional(ty, items) != Some(row_ty) {
            return Err(fault(format!(
                "the field `{field}` of `{name}` is not what its list says of `{row}`"
            )));
        }
    }
    Ok(())
}

/// A field: its name and type.
type Row = (String, Type);

/// The arguments of the macro: the struct, the number of fields, and the fields.
fn list(tokens: TokenStream) -> Option<(String, String, Vec<Row>)> {
    let mut tokens = tokens.into_iter();
    let TokenTree::Ident(name) = tokens.next()? else {
        return None;
    };
    let TokenTree::Literal(_) = tokens.next()? else {
        return None;
    };
    let TokenTree::Literal(count) = tokens.next()? else {
        return None;
    };
    let TokenTree::Group(groups) = tokens.next()? else {
        return None;
    };
    if tokens.next().is_some() {
        return None;
    }
    let mut rows = Vec::new();
    for group in groups.stream() {
        let TokenTree::Group(group) = group else {
            return None;
        };
        if group.delimiter() != Delimiter::Parenthesis {
            return None;
        }
        let mut tokens = group.stream().into_iter().peekable();
        while tokens.peek().is_some() {
            rows.push(row(&mut tokens)?);
        }
    }
    Some((name.to_string(), count.to_string(), rows))
}

/// The field and the type of `field: Type = ...,`.
fn row(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Row> {
    let TokenTree::Ident(field) = tokens.next()? else {
        return None;
    };
    let is = |token: &TokenTree, c: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == c);
    is(&tokens.next()?, ':').then_some(())?;
    let ty: TokenStream = tokens
        .by_ref()
        .take_while(|token| !is(token, '='))
        .collect();
    tokens.take_while(|token| !is(token, ',')).for_each(drop);
    Some((field.to_string(), syn::parse2(ty).ok()?))
}

/// The `T` of a type that is `Option<T>` of the standard library.
fn optional<'a>(ty: &'a Type, items: &[Item]) -> Option<&'a Type> {
    if !is_known(ty, "Option", &["std", "option"], items) {
        return None;
    }
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    match (arguments.args.first()?, arguments.args.len()) {
        (syn::GenericArgument::Type(inner), 1) => Some(inner),
        _ => None,
    }
}

/// Whether a type is the one called `name` in `module`, by its full path, or by its name alone in a file that gives
/// this no other meaning.
fn is_known(ty: &Type, name: &str, module: &[&str], items: &[Item]) -> bool {
    let Type::Path(path) = ty else { return false };
    let segments: Vec<String> = path
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let Some((last, before)) = segments.split_last() else {
        return false;
    };
    if path.qself.is_some() || last != name {
        return false;
    }
    let is_absolute = path.path.leading_colon.is_some() || module.first() == Some(&"crate");
    if !before.is_empty() {
        return is_absolute && before == module;
    }
    !items.iter().any(|item| match item {
        Item::Struct(item) => item.ident == name,
        Item::Enum(item) => item.ident == name,
        Item::Type(item) => item.ident == name,
        Item::Trait(item) => item.ident == name,
        Item::Union(item) => item.ident == name,
        Item::Use(item) => imports_other(&item.tree, name, &mut Vec::new(), module),
        _ => false,
    })
}

/// Whether an import gives a name another meaning than that of a module.
fn imports_other(tree: &syn::UseTree, name: &str, path: &mut Vec<String>, module: &[&str]) -> bool {
    match tree {
        syn::UseTree::Path(tree) => {
            path.push(tree.ident.to_string());
            let found = imports_other(&tree.tree, name, path, module);
            path.pop();
            found
        }
        syn::UseTree::Name(tree) => tree.ident == name && path != module,
        syn::UseTree::Rename(tree) => tree.rename == name,
        syn::UseTree::Group(group) => group
            .items
            .iter()
            .any(|tree| imports_other(tree, name, path, module)),
        // what it brings is not known here
        syn::UseTree::Glob(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"
use crate::runtime::{Extra, Open};

#[repr(C)]
pub struct Pet {
    pub name: Option<String>,
    pub r#type: Option<Vec<Box<crate::Kind>>>,
    pub extra: Extra,
}

crate::runtime::model!(Pet "Pet" 2 {
    (
        name: String = "name" with_name required,
    )
    (
        r#type: Vec<Box<crate::Kind>> = "type" with_type,
    )
});
"#;

    fn fault(text: &str) -> String {
        let items = syn::parse_file(text).expect("Rust").items;
        check(&items)
            .err()
            .map_or_else(String::new, |fault| fault.message)
    }

    #[test]
    fn a_list_is_that_of_its_struct() {
        assert_eq!(fault(SOUND), "");
        assert_eq!(
            fault(
                &SOUND
                    .replace("Option<", "::std::option::Option<")
                    .replace(": Extra", ": crate::runtime::Extra")
            ),
            ""
        );
        for (what, from, to) in [
            ("`name`", "name: String", "name: i64"),
            ("`name`", "        name: String", "        names: String"),
            ("`name`", "pub name: Option<String>", "pub name: String"),
            (
                "`name`",
                "pub name: Option<String>",
                "pub name: my::Option<String>",
            ),
            (
                "`r#type`",
                "r#type: Vec<Box<crate::Kind>> =",
                "r#type: Vec<crate::Kind> =",
            ),
            ("2 fields", "\"Pet\" 2 {", "\"Pet\" 3 {"),
            (
                "2 fields",
                "        name: String = \"name\" with_name required,\n",
                "",
            ),
            ("not `repr(C)`", "#[repr(C)]", "#[repr(packed)]"),
            ("`extra: Extra`", "    pub extra: Extra,\n", ""),
            (
                "`extra: Extra`",
                "use crate::runtime::{Extra, Open};",
                "use crate::{Extra, Open};",
            ),
            (
                "`extra: Extra`",
                "use crate::runtime::{Extra, Open};",
                "use crate::runtime::*;",
            ),
            ("no struct `Pet`", "pub struct Pet", "pub struct Cat"),
            ("generic", "pub struct Pet {", "pub struct Pet<T> {"),
            ("another form", "(\n        name", "[\n        name"),
            // a struct of the file takes the name
            (
                "`name`",
                "#[repr(C)]",
                "pub struct Option<T>(T);\n#[repr(C)]",
            ),
        ] {
            let text = SOUND.replacen(from, to, 1);
            let text = match what {
                "another form" => text.replacen("required,\n    )", "required,\n    ]", 1),
                _ => text,
            };
            assert_ne!(text, SOUND, "{what}");
            assert!(
                fault(&text).contains(what),
                "{what}: {:?} of {text}",
                fault(&text)
            );
        }
    }

    #[test]
    fn fields_in_another_order_are_no_list_of_the_struct() {
        let text = SOUND.replace(
            "    pub name: Option<String>,\n    pub r#type: Option<Vec<Box<crate::Kind>>>,\n",
            "    pub r#type: Option<Vec<Box<crate::Kind>>>,\n    pub name: Option<String>,\n",
        );
        assert_ne!(fault(&text), "");
        assert_ne!(fault(&format!("mod inner {{{text}}}")), "");
    }

    #[test]
    fn a_list_of_values_is_that_of_the_variants() {
        let sound = r#"
#[repr(u16)]
#[non_exhaustive]
pub enum Level {
    #[doc(alias = "1.5")]
    V15,
    V2,
}

crate::runtime::values!(Level numeric {
    V15 = "1.5",
    V2 = "2",
});
"#;
        assert_eq!(fault(sound), "");
        for (what, from, to) in [
            ("not `repr(u16)`", "repr(u16)", "repr(u8)"),
            ("no enum `Level`", "enum Level", "enum Other"),
            ("variants", "    V2,\n", ""),
            ("variants", "    V2,\n", "    V2 = 5,\n"),
            ("variants", "    V2,\n", "    V2(u8),\n"),
            ("variants", "    V2,\n", "    V3,\n"),
            ("variants", "    V2 = \"2\",\n", ""),
            ("another form", "    V2 = \"2\",\n", "    V2,\n"),
        ] {
            let text = sound.replacen(from, to, 1);
            assert!(fault(&text).contains(what), "{what}: {:?}", fault(&text));
        }
    }
}
