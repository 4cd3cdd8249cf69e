// @generated from the schema "RecordingUploadReportRequest"; changes made here are lost at the next generation

/// The schema `RecordingUploadReportRequest`.
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

impl crate::runtime::Model for RecordingUploadReportRequest {
    const EMPTY: Self = Self {
        date_since: ::std::option::Option::None,
        upload_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingUploadReportRequest = &<RecordingUploadReportRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingUploadReportRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateSince", "date_since", 1),
            ("uploadStatus", "upload_status", 0),
        ],
        fields: &[&E.date_since, &E.upload_status],
    }
};

crate::runtime::model!(RecordingUploadReportRequest);

crate::runtime::setters!(RecordingUploadReportRequest {
    with_date_since: date_since: crate::runtime::DateTime,
    with_upload_status: upload_status: crate::runtime::Open<UploadStatus>,
});

/// The property `uploadStatus` of `RecordingUploadReportRequest`. Known values: `Pending`, `Success`, `Failure`, `WaitForConversation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadStatus {
    Pending,
    Success,
    Failure,
    WaitForConversation,
}

impl crate::runtime::Enum for UploadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
        (Self::WaitForConversation, "WaitForConversation"),
    ];
}
