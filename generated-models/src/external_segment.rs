// @generated from the schema "ExternalSegment"; changes made here are lost at the next generation

/// The schema `ExternalSegment`.
pub struct ExternalSegment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`, required.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalSegment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalSegment = &<ExternalSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalSegment",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("name", "name", 1), ("source", "source", 1)],
        fields: &[&E.id, &E.name, &E.source],
    }
};

crate::runtime::model!(ExternalSegment);

crate::runtime::setters!(ExternalSegment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
});

/// The property `source` of `ExternalSegment`. Known values: `AdobeExperiencePlatform`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    AdobeExperiencePlatform,
    Custom,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdobeExperiencePlatform, "AdobeExperiencePlatform"),
        (Self::Custom, "Custom"),
    ];
}
