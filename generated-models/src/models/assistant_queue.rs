// @generated from the schema "AssistantQueue"; changes made here are lost at the next generation

use crate::Assistant;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AssistantQueue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssistantQueue {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `mediaTypes`: array of one of `Call`, `Email` and `Message`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// `assistant`: `Assistant`, read-only.
    pub assistant: Option<Box<Assistant>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssistantQueue "AssistantQueue" 6 {
    (
        id: String = "id" with_id required,
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types required,
        assistant: Box<Assistant> = "assistant" with_assistant read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `mediaTypes` of `AssistantQueue`. Known values: `Call`, `Email`, `Message`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Call,
    Email,
    Message,
}

crate::runtime::values!(MediaTypes {
    Call = "Call",
    Email = "Email",
    Message = "Message",
});
