// @generated from the schema "SuggestionContext"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Entity, UserReference};
use crate::runtime::{Extra, Open};

/// The schema `SuggestionContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SuggestionContext {
    /// `queue`: `AddressableEntityRef`, read-only.
    pub queue: Option<Box<AddressableEntityRef>>,
    /// `mediaType`: one of `Message`, `Voice` and `Unknown`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `externalContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "externalContact")]
    pub external_contact: Option<Box<AddressableEntityRef>>,
    /// `utterance`: `Entity`, read-only.
    pub utterance: Option<Box<Entity>>,
    /// `message`: `AddressableEntityRef`, read-only.
    pub message: Option<Box<AddressableEntityRef>>,
    /// `queryStatement`: `string`, read-only.
    #[doc(alias = "queryStatement")]
    pub query_statement: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SuggestionContext "SuggestionContext" 7 {
    (
        queue: Box<AddressableEntityRef> = "queue" with_queue read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        user: Box<UserReference> = "user" with_user read_only,
        external_contact: Box<AddressableEntityRef> = "externalContact" with_external_contact read_only,
        utterance: Box<Entity> = "utterance" with_utterance read_only,
        message: Box<AddressableEntityRef> = "message" with_message read_only,
        query_statement: String = "queryStatement" with_query_statement read_only,
    )
});

/// The property `mediaType` of `SuggestionContext`. Known values: `Message`, `Voice`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Message,
    Voice,
    Unknown,
}

crate::runtime::values!(MediaType {
    Message = "Message",
    Voice = "Voice",
    Unknown = "Unknown",
});
