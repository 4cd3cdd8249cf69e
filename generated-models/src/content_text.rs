// @generated from the schema "ContentText"; changes made here are lost at the next generation

/// The schema `ContentText`.
pub struct ContentText {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentText {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentText = &<ContentText as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentText",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("body", "body", 1)],
        fields: &[&E.r#type, &E.body],
    }
};

crate::runtime::model!(ContentText);

crate::runtime::setters!(ContentText {
    with_type: r#type: crate::runtime::Open<Type>,
    with_body: body: ::std::string::String,
});

/// The property `type` of `ContentText`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
