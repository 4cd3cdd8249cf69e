// @generated from the schema "ScimEmail"; changes made here are lost at the next generation

/// The schema `ScimEmail`.
pub struct ScimEmail {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimEmail {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimEmail = &<ScimEmail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimEmail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("value", "value", 0),
            ("type", "type", 0),
            ("primary", "primary", 0),
        ],
        fields: &[&E.value, &E.r#type, &E.primary],
    }
};

crate::runtime::model!(ScimEmail);

crate::runtime::setters!(ScimEmail {
    with_value: value: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_primary: primary: bool,
});

/// The property `type` of `ScimEmail`. Known values: `work`, `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Work,
    Other,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Work, "work"),
        (Self::Other, "other"),
    ];
}
