// @generated from the schema "LearningScormResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningScormResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningScormResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `UploadPending`, `Unpacking`, `Error` and `Ready`.
    pub status: Option<Open<Status>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `percentageUnpacked`: `number (float)`.
    #[doc(alias = "percentageUnpacked")]
    pub percentage_unpacked: Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningScormResponse "LearningScormResponse" 6 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        percentage_unpacked: f64 = "percentageUnpacked" with_percentage_unpacked,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `LearningScormResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
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
