// @generated from the schema "RoutePathResponse"; changes made here are lost at the next generation

use crate::{LanguageReference, QueueReference, RoutingSkillReference};
use crate::runtime::{Extra, Open};

/// The schema `RoutePathResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutePathResponse {
    /// `queue`: `QueueReference`.
    pub queue: Option<Box<QueueReference>>,
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `language`: `LanguageReference`.
    pub language: Option<Box<LanguageReference>>,
    /// `skills`: `array of RoutingSkillReference`.
    pub skills: Option<Vec<RoutingSkillReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutePathResponse "RoutePathResponse" 4 {
    (
        queue: Box<QueueReference> = "queue" with_queue,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        language: Box<LanguageReference> = "language" with_language,
        skills: Vec<RoutingSkillReference> = "skills" with_skills,
    )
});

/// The property `mediaType` of `RoutePathResponse`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::values!(MediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
