// @generated from the schema "Voicemail"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// A message that a caller left.
///
/// The schema `Voicemail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Voicemail {
    /// The id of the message.
    ///
    /// `id`: `string`.
    pub id: Option<String>,
    /// How far the recording has come on its way to storage.
    ///
    /// `uploadStatus`: one of `pending`, `complete`, `failed`, `timeout` and `none`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Voicemail "Voicemail" 2 {
    (
        id: String = "id" with_id,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status,
    )
});

/// How far the recording has come on its way to storage.
///
/// The property `uploadStatus` of `Voicemail`. Known values: `pending`, `complete`, `failed`, `timeout`, `none`.
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
