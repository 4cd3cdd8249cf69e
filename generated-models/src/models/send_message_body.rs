// @generated from the schema "SendMessageBody"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SendMessageBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SendMessageBody {
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// `mentions`: `array of string`.
    pub mentions: Option<Vec<String>>,
    /// `threadId`: `string`.
    #[doc(alias = "threadId")]
    pub thread_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SendMessageBody "SendMessageBody" 3 {
    (
        message: String = "message" with_message required,
        mentions: Vec<String> = "mentions" with_mentions,
        thread_id: String = "threadId" with_thread_id,
    )
});
