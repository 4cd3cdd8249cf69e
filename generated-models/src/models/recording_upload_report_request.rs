// @generated from the schema "RecordingUploadReportRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `RecordingUploadReportRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingUploadReportRequest {
    /// `dateSince`: `string (date-time)`, required.
    #[doc(alias = "dateSince")]
    pub date_since: Option<DateTime>,
    /// `uploadStatus`: one of `Pending`, `Success`, `Failure` and `WaitForConversation`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: Option<Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingUploadReportRequest "RecordingUploadReportRequest" 2 {
    (
        date_since: DateTime = "dateSince" with_date_since required,
        upload_status: Open<UploadStatus> = "uploadStatus" with_upload_status,
    )
});

/// The property `uploadStatus` of `RecordingUploadReportRequest`. Known values: `Pending`, `Success`, `Failure`, `WaitForConversation`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Success,
    Failure,
    WaitForConversation,
}

crate::runtime::values!(UploadStatus {
    Pending = "Pending",
    Success = "Success",
    Failure = "Failure",
    WaitForConversation = "WaitForConversation",
});
