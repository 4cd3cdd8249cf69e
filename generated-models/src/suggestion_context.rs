// @generated from the schema "SuggestionContext"; changes made here are lost at the next generation

/// The schema `SuggestionContext`.
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

impl crate::runtime::Model for SuggestionContext {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        user: ::std::option::Option::None,
        external_contact: ::std::option::Option::None,
        utterance: ::std::option::Option::None,
        message: ::std::option::Option::None,
        query_statement: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionContext = &<SuggestionContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 2),
            ("mediaType", "media_type", 2),
            ("user", "user", 2),
            ("externalContact", "external_contact", 2),
            ("utterance", "utterance", 2),
            ("message", "message", 2),
            ("queryStatement", "query_statement", 2),
        ],
        fields: &[
            &E.queue,
            &E.media_type,
            &E.user,
            &E.external_contact,
            &E.utterance,
            &E.message,
            &E.query_statement,
        ],
    }
};

crate::runtime::model!(SuggestionContext);

crate::runtime::setters!(SuggestionContext {
    with_queue: queue: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_external_contact: external_contact: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_utterance: utterance: ::std::boxed::Box<crate::Entity>,
    with_message: message: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_query_statement: query_statement: ::std::string::String,
});

/// The property `mediaType` of `SuggestionContext`. Known values: `Message`, `Voice`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Message,
    Voice,
    Unknown,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Message, "Message"),
        (Self::Voice, "Voice"),
        (Self::Unknown, "Unknown"),
    ];
}
