// @generated from the schema "AssistantQueue"; changes made here are lost at the next generation

/// The schema `AssistantQueue`.
pub struct AssistantQueue {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaTypes`: `array of string`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `assistant`: `Assistant`, read-only.
    pub assistant: ::std::option::Option<::std::boxed::Box<crate::Assistant>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssistantQueue {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        assistant: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssistantQueue = &<AssistantQueue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssistantQueue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("mediaTypes", "media_types", 1),
            ("assistant", "assistant", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.media_types,
            &E.assistant,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AssistantQueue);

crate::runtime::setters!(AssistantQueue {
    with_id: id: ::std::string::String,
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    with_assistant: assistant: ::std::boxed::Box<crate::Assistant>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `mediaTypes` of `AssistantQueue`. Known values: `Call`, `Email`, `Message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Email,
    Message,
}

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Email, "Email"),
        (Self::Message, "Message"),
    ];
}
