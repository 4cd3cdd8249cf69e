// @generated from the schema "RecordingUploadReportRequest"; changes made here are lost at the next generation

/// The schema `RecordingUploadReportRequest`.
#[repr(C)]
pub struct RecordingUploadReportRequest {
    /// `dateSince`: `string (date-time)`, required.
    #[doc(alias = "dateSince")]
    pub date_since: ::std::option::Option<crate::runtime::DateTime>,
    /// `uploadStatus`: `string`.
    #[doc(alias = "uploadStatus")]
    pub upload_status: ::std::option::Option<crate::runtime::Open<UploadStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingUploadReportRequest "RecordingUploadReportRequest" 2 {
    (
        date_since: crate::runtime::DateTime = "dateSince" 1 with_date_since,
        upload_status: crate::runtime::Open<UploadStatus> = "uploadStatus" 0 with_upload_status,
    )
});

/// The property `uploadStatus` of `RecordingUploadReportRequest`. Known values: `Pending`, `Success`, `Failure`, `WaitForConversation`.
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Success,
    Failure,
    WaitForConversation,
}

crate::runtime::known!(UploadStatus);

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
        (Self::WaitForConversation, "WaitForConversation"),
    ];
}
