// @generated from the schema "RequestExternalSegment"; changes made here are lost at the next generation

/// The schema `RequestExternalSegment`.
pub struct RequestExternalSegment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestExternalSegment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestExternalSegment = &<RequestExternalSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestExternalSegment",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("name", "name", 1), ("source", "source", 0)],
        fields: &[&E.id, &E.name, &E.source],
    }
};

crate::runtime::model!(RequestExternalSegment);

crate::runtime::setters!(RequestExternalSegment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
});

/// The property `source` of `RequestExternalSegment`. Known values: `AdobeExperiencePlatform`, `Custom`.
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
