//! Rust for templates: made as tokens, so that `quote` spells literals and identifiers.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use serde::{Serialize, Serializer};

/// Rust that a template prints where it belongs, on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Code(String);

impl Code {
    /// A text as a string literal.
    pub(super) fn literal(text: &str) -> Self {
        Self::from(quote!(#text))
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<TokenStream> for Code {
    fn from(tokens: TokenStream) -> Self {
        let mut text = String::new();
        print(tokens, &mut text);
        Self(text)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// An identifier, `r#` included where it is raw. What is none becomes `_`, which no place of a name takes, so that the
/// parser refuses it.
pub(super) fn ident(text: &str) -> Ident {
    syn::parse_str(text).unwrap_or_else(|_| Ident::new("_", Span::call_site()))
}

/// Prints tokens as people space types and attributes. `TokenStream` puts a space between all of them, and `prettyplease`
/// does not lay out what is inside the call of a macro.
fn print(tokens: TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                print(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => text.push_str(", "),
                '=' => text.push_str(" = "),
                '+' => text.push_str(" + "),
                other => text.push(other),
            },
            TokenTree::Ident(ident) => {
                space_between_words(text);
                text.push_str(&ident.to_string());
            }
            TokenTree::Literal(literal) => {
                space_between_words(text);
                text.push_str(&literal.to_string());
            }
        }
    }
}

fn space_between_words(text: &mut String) {
    if text.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        text.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_spaced_as_people_write_them() {
        let name = "a \"b\"\n\u{202e}";
        let raw = ident("r#type");
        for (tokens, expected) in [
            (quote!(Option<Box<crate::Pet>>), "Option<Box<crate::Pet>>"),
            (
                quote!(::std::collections::BTreeMap<String, Vec<i64>>),
                "::std::collections::BTreeMap<String, Vec<i64>>",
            ),
            (
                quote!(#[doc(alias = #name)]),
                r#"#[doc(alias = "a \"b\"\n\u{202e}")]"#,
            ),
            (quote!(crate::{A, #raw}), "crate::{A, r#type}"),
            (
                quote!(
                    pub const X: bool = true;
                ),
                "pub const X:bool = true;",
            ),
        ] {
            assert_eq!(Code::from(tokens).as_str(), expected);
        }
    }

    #[test]
    fn what_is_no_identifier_is_refused_by_the_parser() {
        for text in ["", "a b", "type", "1a", "a;", "é-"] {
            let ident = ident(text);
            assert!(
                syn::parse2::<syn::Type>(quote!(crate::#ident)).is_err(),
                "{text}"
            );
        }
    }
}
