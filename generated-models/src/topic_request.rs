// @generated from the schema "TopicRequest"; changes made here are lost at the next generation

/// The schema `TopicRequest`.
pub struct TopicRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `strictness`: `string`.
    pub strictness: ::std::option::Option<crate::runtime::Open<Strictness>>,
    /// `programIds`: `array of string`.
    #[doc(alias = "programIds")]
    pub program_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `participants`: `string`.
    pub participants: ::std::option::Option<crate::runtime::Open<Participants>>,
    /// `phrases`: `array of Phrase`.
    pub phrases: ::std::option::Option<::std::vec::Vec<crate::Phrase>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TopicRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        strictness: ::std::option::Option::None,
        program_ids: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        dialect: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        phrases: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicRequest = &<TopicRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("strictness", "strictness", 0),
            ("programIds", "program_ids", 0),
            ("tags", "tags", 0),
            ("dialect", "dialect", 1),
            ("participants", "participants", 0),
            ("phrases", "phrases", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.strictness,
            &E.program_ids,
            &E.tags,
            &E.dialect,
            &E.participants,
            &E.phrases,
        ],
    }
};

crate::runtime::model!(TopicRequest);

crate::runtime::setters!(TopicRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_strictness: strictness: crate::runtime::Open<Strictness>,
    with_program_ids: program_ids: ::std::vec::Vec<::std::string::String>,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_dialect: dialect: ::std::string::String,
    with_participants: participants: crate::runtime::Open<Participants>,
    with_phrases: phrases: ::std::vec::Vec<crate::Phrase>,
});

/// The property `strictness` of `TopicRequest`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strictness {
    V1,
    V55,
    V65,
    V72,
    V85,
    V90,
}

impl crate::runtime::Enum for Strictness {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V1, "1"),
        (Self::V55, "55"),
        (Self::V65, "65"),
        (Self::V72, "72"),
        (Self::V85, "85"),
        (Self::V90, "90"),
    ];
}

/// The property `participants` of `TopicRequest`. Known values: `External`, `Internal`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Participants {
    External,
    Internal,
    All,
}

impl crate::runtime::Enum for Participants {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "External"),
        (Self::Internal, "Internal"),
        (Self::All, "All"),
    ];
}
