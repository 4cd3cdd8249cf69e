// @generated from the schema "CallbackIdentifier"; changes made here are lost at the next generation

/// The schema `CallbackIdentifier`.
pub struct CallbackIdentifier {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallbackIdentifier {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallbackIdentifier = &<CallbackIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallbackIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("id", "id", 1)],
        fields: &[&E.r#type, &E.id],
    }
};

crate::runtime::model!(CallbackIdentifier);

crate::runtime::setters!(CallbackIdentifier {
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
});

/// The property `type` of `CallbackIdentifier`. Known values: `ACD`, `EXTERNAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Acd,
    External,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "ACD"),
        (Self::External, "EXTERNAL"),
    ];
}
