// @generated from the schema "SuggestionContext"; changes made here are lost at the next generation

/// The schema `SuggestionContext`.
#[repr(C)]
pub struct SuggestionContext {
    /// `queue`: `AddressableEntityRef`, read-only.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `externalContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "externalContact")]
    pub external_contact: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `utterance`: `Entity`, read-only.
    pub utterance: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// `message`: `AddressableEntityRef`, read-only.
    pub message: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `queryStatement`: `string`, read-only.
    #[doc(alias = "queryStatement")]
    pub query_statement: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionContext "SuggestionContext" 7 {
    (
        queue: ::std::boxed::Box<crate::AddressableEntityRef> = "queue" 2 with_queue,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        external_contact: ::std::boxed::Box<crate::AddressableEntityRef> = "externalContact" 2 with_external_contact,
        utterance: ::std::boxed::Box<crate::Entity> = "utterance" 2 with_utterance,
        message: ::std::boxed::Box<crate::AddressableEntityRef> = "message" 2 with_message,
        query_statement: ::std::string::String = "queryStatement" 2 with_query_statement,
    )
});

/// The property `mediaType` of `SuggestionContext`. Known values: `Message`, `Voice`, `Unknown`.
#[non_exhaustive]
pub enum MediaType {
    Message,
    Voice,
    Unknown,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Message, "Message"),
        (Self::Voice, "Voice"),
        (Self::Unknown, "Unknown"),
    ];
}
