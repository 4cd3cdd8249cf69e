// @generated from the schema "Alteration"; changes made here are lost at the next generation

/// The schema `Alteration`.
pub struct Alteration {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Alteration {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Alteration = &<Alteration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Alteration",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("start", "start", 0), ("end", "end", 0)],
        fields: &[&E.r#type, &E.start, &E.end],
    }
};

crate::runtime::model!(Alteration);

crate::runtime::setters!(Alteration {
    with_type: r#type: crate::runtime::Open<Type>,
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
});

/// The property `type` of `Alteration`. Known values: `Exclusion`, `Inclusion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exclusion, "Exclusion"),
        (Self::Inclusion, "Inclusion"),
    ];
}
