// @generated from the schema "ConversationCallbackEventTopicVoicemail"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationCallbackEventTopicVoicemail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallbackEventTopicVoicemail {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `uploadStatus`: one of `pending`, `complete`, `failed`, `timeout` and `none`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicVoicemail "ConversationCallbackEventTopicVoicemail" 2 {
    (
        id: String = "id" with_id,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status,
    )
});

/// The property `uploadStatus` of `ConversationCallbackEventTopicVoicemail`. Known values: `pending`, `complete`, `failed`, `timeout`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Complete,
    Failed,
    Timeout,
    None,
}

crate::runtime::values!(UploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
