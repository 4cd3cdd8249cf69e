// @generated from the schema "NluUtterance"; changes made here are lost at the next generation

/// The schema `NluUtterance`.
pub struct NluUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `segments`: `array of NluUtteranceSegment`, required.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::NluUtteranceSegment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluUtterance {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        source: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluUtterance = &<NluUtterance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluUtterance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("source", "source", 0),
            ("segments", "segments", 1),
        ],
        fields: &[&E.id, &E.source, &E.segments],
    }
};

crate::runtime::model!(NluUtterance);

crate::runtime::setters!(NluUtterance {
    with_id: id: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
    with_segments: segments: ::std::vec::Vec<crate::NluUtteranceSegment>,
});

/// The property `source` of `NluUtterance`. Known values: `Generated`, `User`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    Generated,
    User,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Generated, "Generated"),
        (Self::User, "User"),
    ];
}
