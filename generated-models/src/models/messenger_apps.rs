// @generated from the schema "MessengerApps"; changes made here are lost at the next generation

use crate::{ConversationAppSettings, Knowledge};
use crate::runtime::Extra;

/// The schema `MessengerApps`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessengerApps {
    /// `conversations`: `ConversationAppSettings`.
    pub conversations: Option<Box<ConversationAppSettings>>,
    /// `knowledge`: `Knowledge`.
    pub knowledge: Option<Box<Knowledge>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessengerApps "MessengerApps" 2 {
    (
        conversations: Box<ConversationAppSettings> = "conversations" with_conversations,
        knowledge: Box<Knowledge> = "knowledge" with_knowledge,
    )
});
