// @generated from the schema "JourneyViewElementAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewElementAttributes`.
pub struct JourneyViewElementAttributes {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElementAttributes {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementAttributes = &<JourneyViewElementAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("id", "id", 0), ("source", "source", 0)],
        fields: &[&E.r#type, &E.id, &E.source],
    }
};

crate::runtime::model!(JourneyViewElementAttributes);

crate::runtime::setters!(JourneyViewElementAttributes {
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
    with_source: source: ::std::string::String,
});

/// The property `type` of `JourneyViewElementAttributes`. Known values: `Event`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Event,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Event, "Event")];
}
