// @generated from the schema "RoutePathResponse"; changes made here are lost at the next generation

/// The schema `RoutePathResponse`.
#[repr(C)]
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

crate::runtime::model!(RoutePathResponse "RoutePathResponse" 4 {
    (
        queue: ::std::boxed::Box<crate::QueueReference> = "queue" 0 with_queue,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        language: ::std::boxed::Box<crate::LanguageReference> = "language" 0 with_language,
        skills: ::std::vec::Vec<crate::RoutingSkillReference> = "skills" 0 with_skills,
    )
});

/// The property `mediaType` of `RoutePathResponse`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::known!(MediaType);

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
