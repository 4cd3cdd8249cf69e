// @generated from the schema "RoutePathResponse"; changes made here are lost at the next generation

/// The schema `RoutePathResponse`.
pub struct RoutePathResponse {
    /// `queue`: `QueueReference`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::QueueReference>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `language`: `LanguageReference`.
    pub language: ::std::option::Option<::std::boxed::Box<crate::LanguageReference>>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::RoutingSkillReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutePathResponse {
    const EMPTY: Self = Self {
        queue: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        language: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutePathResponse = &<RoutePathResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutePathResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queue", "queue", 0),
            ("mediaType", "media_type", 0),
            ("language", "language", 0),
            ("skills", "skills", 0),
        ],
        fields: &[&E.queue, &E.media_type, &E.language, &E.skills],
    }
};

crate::runtime::model!(RoutePathResponse);

crate::runtime::setters!(RoutePathResponse {
    with_queue: queue: ::std::boxed::Box<crate::QueueReference>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_language: language: ::std::boxed::Box<crate::LanguageReference>,
    with_skills: skills: ::std::vec::Vec<crate::RoutingSkillReference>,
});

/// The property `mediaType` of `RoutePathResponse`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Message, "Message"),
        (Self::Workitem, "Workitem"),
    ];
}
