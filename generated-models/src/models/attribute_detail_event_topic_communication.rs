// @generated from the schema "AttributeDetailEventTopicCommunication"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AttributeDetailEventTopicCommunication`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttributeDetailEventTopicCommunication {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `mediaType`: one of `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttributeDetailEventTopicCommunication "AttributeDetailEventTopicCommunication" 2 {
    (
        id: String = "id" with_id,
        media_type: Open<MediaType> = "mediaType" with_media_type,
    )
});

/// The property `mediaType` of `AttributeDetailEventTopicCommunication`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    Internalmessage,
}

crate::runtime::values!(MediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
});
