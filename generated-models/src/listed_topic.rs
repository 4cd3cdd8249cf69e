// @generated from the schema "ListedTopic"; changes made here are lost at the next generation

/// The schema `ListedTopic`.
#[repr(C)]
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

crate::runtime::model!(ListedTopic "ListedTopic" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        published: bool = "published" 0 with_published,
        strictness: crate::runtime::Open<Strictness> = "strictness" 0 with_strictness,
        programs_count: i32 = "programsCount" 0 with_programs_count,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        dialect: ::std::string::String = "dialect" 0 with_dialect,
        participants: crate::runtime::Open<Participants> = "participants" 0 with_participants,
        phrases_count: i32 = "phrasesCount" 0 with_phrases_count,
        modified_by: ::std::boxed::Box<crate::AddressableEntityRef> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `strictness` of `ListedTopic`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[non_exhaustive]
pub enum Strictness {
    #[doc(alias = "1")]
    V1,
    #[doc(alias = "55")]
    V55,
    #[doc(alias = "65")]
    V65,
    #[doc(alias = "72")]
    V72,
    #[doc(alias = "85")]
    V85,
    #[doc(alias = "90")]
    V90,
}

crate::runtime::known!(Strictness);

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
#[non_exhaustive]
pub enum Participants {
    External,
    Internal,
    All,
}

crate::runtime::known!(Participants);

impl crate::runtime::Enum for Participants {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "External"),
        (Self::Internal, "Internal"),
        (Self::All, "All"),
    ];
}
