// @generated from the schema "TopicRequest"; changes made here are lost at the next generation

/// The schema `TopicRequest`.
#[repr(C)]
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

crate::runtime::model!(TopicRequest "TopicRequest" 8 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        strictness: crate::runtime::Open<Strictness> = "strictness" 0 with_strictness,
        program_ids: ::std::vec::Vec<::std::string::String> = "programIds" 0 with_program_ids,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        dialect: ::std::string::String = "dialect" 1 with_dialect,
        participants: crate::runtime::Open<Participants> = "participants" 0 with_participants,
        phrases: ::std::vec::Vec<crate::Phrase> = "phrases" 0 with_phrases,
    )
});

/// The property `strictness` of `TopicRequest`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
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

/// The property `participants` of `TopicRequest`. Known values: `External`, `Internal`, `All`.
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
