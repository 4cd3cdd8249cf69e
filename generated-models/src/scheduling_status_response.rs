// @generated from the schema "SchedulingStatusResponse"; changes made here are lost at the next generation

/// The schema `SchedulingStatusResponse`.
#[repr(C)]
pub struct SchedulingStatusResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorDetails`: `array of SchedulingProcessingError`, read-only.
    #[doc(alias = "errorDetails")]
    pub error_details: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulingProcessingError>,
    >,
    /// `schedulingResultUri`: `string`, read-only.
    #[doc(alias = "schedulingResultUri")]
    pub scheduling_result_uri: ::std::option::Option<::std::string::String>,
    /// `percentComplete`: `integer (int32)`, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingStatusResponse "SchedulingStatusResponse" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        error_details: ::std::vec::Vec<crate::SchedulingProcessingError> = "errorDetails" 2 with_error_details,
        scheduling_result_uri: ::std::string::String = "schedulingResultUri" 2 with_scheduling_result_uri,
        percent_complete: i32 = "percentComplete" 2 with_percent_complete,
    )
});

/// The property `status` of `SchedulingStatusResponse`. Known values: `Pending`, `Success`, `Failed`, `Ongoing`, `PartialFailure`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Success,
    Failed,
    Ongoing,
    PartialFailure,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::Ongoing, "Ongoing"),
        (Self::PartialFailure, "PartialFailure"),
    ];
}
