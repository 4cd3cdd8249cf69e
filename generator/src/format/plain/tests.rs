//! The two ways of printing against each other.

use super::*;
use crate::render::Rendered;

fn any(text: &str) -> Result<String, String> {
    let rendered = Rendered {
        file: "file.rs".to_owned(),
        schema: String::new(),
        text: text.to_owned(),
    };
    super::super::print_any(&rendered).map_err(|error| error.to_string())
}

/// Both ways print a text alike, and the short one does print it.
fn assert_plain(text: &str) {
    let expected = any(text).expect("the text is Rust");
    assert_eq!(print(text).as_deref(), Some(expected.as_str()), "{text}");
}

/// The short way leaves a text alone, or prints it as the other does.
fn assert_agrees(text: &str) {
    if let Some(printed) = print(text) {
        assert_eq!(Ok(printed), any(text), "{text}");
    }
}

/// The items that models have, with names of any length in them.
fn model(name: &str, ty: &str, text: &str) -> String {
    format!(
        r#"#[doc = " The `{text}`."]
#[doc(alias = "{text}")]
#[deprecated]
pub struct {name} {{
#[doc = " Of `a\\b` and \"c\"."]
/// More.
pub {name}: ::std::option::Option<{ty}>,
pub   other :::std::vec::Vec < {ty} >
}}
pub struct Empty {{}}
impl crate::runtime::Model for {name} {{
const EMPTY: Self = Self {{ {name}: ::std::option::Option::None, extra: crate::runtime::Extra::EMPTY }};
const SCHEMA: &'static crate::runtime::Schema = &SCHEMA_OF_{name};
}}

static SCHEMA_OF_{name}: crate::runtime::Schema = {{
const E: &{name} = &<{name} as crate::runtime::Model>::EMPTY;
crate::runtime::Schema {{
    name: "{text}", empty: E, extra: &E.extra,
    properties: &[("{text}", "{name}", 2), ("id", "id", 0), ],
    fields: &[&E.{name}, &E.id, ],
}}
}};
crate::runtime::setters!({name} {{
with_{name}: {name}:   {ty},
}});
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum {name}Kind {{ One, #[doc = " {text}"] {name}({ty}) }}
impl crate::runtime::Enum for {name} {{
const VALUES: &'static [(Self, &'static str)] = &[(Self::{name}, "{text}"), (Self::One, "One")];
const NUMERIC: bool = true;
}}
pub type {name}Open = crate::runtime::Open<{name}>;
pub struct {name}Any(pub ::serde_json::Value);
"#
    )
}

#[test]
fn models_are_printed_in_the_usual_style_at_every_width() {
    let types = [
        "bool".to_owned(),
        "::std::vec::Vec<crate::Type>".to_owned(),
        "::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<crate::T>>".to_owned(),
        "(::std::vec::Vec<bool>, [crate::runtime::Open<r#enum::Of>], &'static str)".to_owned(),
    ];
    for length in 1..110 {
        let name = "N".repeat(length);
        for ty in &types {
            assert_agrees(&model(&name, ty, "text"));
            assert_agrees(&model(
                "N",
                &ty.replace("crate::T", &format!("crate::{name}")),
                "x",
            ));
        }
        assert_agrees(&model("N", "bool", &"é".repeat(length)));
    }
    for length in 1..20 {
        assert_plain(&model(&"N".repeat(length), &types[1], "text"));
    }
}

#[test]
fn what_is_no_rust_is_left_to_the_parser() {
    let wrong = [
        "pub struct fn {}",
        "pub struct A { pub type: bool }",
        "pub struct A { pub a: Vec<> b }",
        "pub struct A { pub a: bool pub b: bool }",
        "pub struct 1A {}",
        "pub struct A { pub a: r#self::B }",
        "static A: B = \"\\q\";",
        "static A: B = \"\\u{110000}\";",
        "static A: B = 0b2;",
        "static A: B = &[1 2];",
        "m::m!(a ( b ] );",
        "m::m!(a 'b );",
        "m::m!(a b)",
        "m::m!(\"a);",
        "m::m!(1x);",
        "#[doc = \"x\"",
        "#[doc = \"x\"]",
        "impl A for B { const A = B; }",
    ];
    for text in wrong {
        assert_eq!(print(text), None, "{text}");
    }
}

#[test]
fn oddities_are_printed_as_ever_or_left_alone() {
    let odd = [
        "",
        "//// no doc\npub struct A {}",
        "/// one  \n#[doc = \"/two\"]\n#[doc = \" a\\nb\"]\npub struct A;",
        "pub struct A { a: A<'static, 3> }",
        "pub struct A<T>(pub T);",
        "pub(crate) struct A {}",
        "static A: &[u8] = &[1, 2, 3];",
        "static A: &[bool] = &[true, A, A::B];",
        "static A: A = A { a: 1 };",
        "static A: A = A {};",
        "static A: (A,) = (a,);",
        "static A: A = &&a;",
        "static A: A = { A { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1 } };",
        "static A: A = a.0;",
        "static A: f64 = 1.5;",
        "const A: &str = \"a\u{e9}\\u{e9}\" ;",
        "m!{ a }",
        "macro_rules! m { () => {}; }",
        "m::m![a \"b\" (1) r#type];",
        "use a::b;",
        "pub mod a;",
        "impl A {}",
        "#[a(b = \"c\", d)] enum E { A = 1 }",
        "#[cfg(any(a, b))] pub struct A {}",
        "pub struct A { #[b] a: [A<B>; 3] }",
    ];
    for text in odd {
        assert_agrees(text);
    }
}

#[test]
fn the_pinned_models_are_printed_without_a_syntax_tree() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/");
    let source = |file: &str| crate::spec::Source {
        name: file.to_owned(),
        bytes: std::fs::read(format!("{folder}{file}")).expect("the pinned spec is there"),
    };
    let spec = crate::spec::load(&[source("notifications.yaml")])
        .spec
        .expect("the pinned spec is valid");
    let (model, _) = crate::generate::resolve(&spec, &Default::default());
    let areas = crate::areas::find(&spec, &model);
    let templates = crate::render::Templates::built_in().expect("the templates are valid");
    let rendered = crate::render::render(&model, &areas, &templates, "", None).expect("renders");
    for file in rendered.iter().filter(|file| !file.schema.is_empty()) {
        assert_plain(&file.text);
    }
}
