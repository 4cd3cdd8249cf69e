// @generated from the schema "AssistantQueue"; changes made here are lost at the next generation

/// The schema `AssistantQueue`.
#[repr(C)]
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

crate::runtime::model!(AssistantQueue "AssistantQueue" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 1 with_media_types,
        assistant: ::std::boxed::Box<crate::Assistant> = "assistant" 2 with_assistant,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `mediaTypes` of `AssistantQueue`. Known values: `Call`, `Email`, `Message`.
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Email,
    Message,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "Call"),
        (Self::Email, "Email"),
        (Self::Message, "Message"),
    ];
}
