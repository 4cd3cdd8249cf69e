// @generated from the schema "LearningScormUploadResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `LearningScormUploadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningScormUploadResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `UploadPending`, `Unpacking`, `Error` and `Ready`.
    pub status: Option<Open<Status>>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningScormUploadResponse "LearningScormUploadResponse" 5 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        upload_url: String = "uploadUrl" with_upload_url,
        headers: BTreeMap<String, String> = "headers" with_headers,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `LearningScormUploadResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    UploadPending,
    Unpacking,
    Error,
    Ready,
}

crate::runtime::values!(Status {
    UploadPending = "UploadPending",
    Unpacking = "Unpacking",
    Error = "Error",
    Ready = "Ready",
});
