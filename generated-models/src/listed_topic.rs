// @generated from the schema "ListedTopic"; changes made here are lost at the next generation

/// The schema `ListedTopic`.
pub struct ListedTopic {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `strictness`: `string`.
    pub strictness: ::std::option::Option<crate::runtime::Open<Strictness>>,
    /// `programsCount`: `integer (int32)`.
    #[doc(alias = "programsCount")]
    pub programs_count: ::std::option::Option<i32>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dialect`: `string`.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `participants`: `string`.
    pub participants: ::std::option::Option<crate::runtime::Open<Participants>>,
    /// `phrasesCount`: `integer (int32)`.
    #[doc(alias = "phrasesCount")]
    pub phrases_count: ::std::option::Option<i32>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListedTopic {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        published: ::std::option::Option::None,
        strictness: ::std::option::Option::None,
        programs_count: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        dialect: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        phrases_count: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListedTopic = &<ListedTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListedTopic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("published", "published", 0),
            ("strictness", "strictness", 0),
            ("programsCount", "programs_count", 0),
            ("tags", "tags", 0),
            ("dialect", "dialect", 0),
            ("participants", "participants", 0),
            ("phrasesCount", "phrases_count", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.published,
            &E.strictness,
            &E.programs_count,
            &E.tags,
            &E.dialect,
            &E.participants,
            &E.phrases_count,
            &E.modified_by,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ListedTopic);

crate::runtime::setters!(ListedTopic {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_published: published: bool,
    with_strictness: strictness: crate::runtime::Open<Strictness>,
    with_programs_count: programs_count: i32,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_dialect: dialect: ::std::string::String,
    with_participants: participants: crate::runtime::Open<Participants>,
    with_phrases_count: phrases_count: i32,
    with_modified_by: modified_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `strictness` of `ListedTopic`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
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

/// The property `participants` of `ListedTopic`. Known values: `External`, `Internal`, `All`.
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
