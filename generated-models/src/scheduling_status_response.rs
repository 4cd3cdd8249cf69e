// @generated from the schema "SchedulingStatusResponse"; changes made here are lost at the next generation

/// The schema `SchedulingStatusResponse`.
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

impl crate::runtime::Model for SchedulingStatusResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error_details: ::std::option::Option::None,
        scheduling_result_uri: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingStatusResponse = &<SchedulingStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 2),
            ("errorDetails", "error_details", 2),
            ("schedulingResultUri", "scheduling_result_uri", 2),
            ("percentComplete", "percent_complete", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.error_details,
            &E.scheduling_result_uri,
            &E.percent_complete,
        ],
    }
};

crate::runtime::model!(SchedulingStatusResponse);

crate::runtime::setters!(SchedulingStatusResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_error_details: error_details: ::std::vec::Vec<crate::SchedulingProcessingError>,
    with_scheduling_result_uri: scheduling_result_uri: ::std::string::String,
    with_percent_complete: percent_complete: i32,
});

/// The property `status` of `SchedulingStatusResponse`. Known values: `Pending`, `Success`, `Failed`, `Ongoing`, `PartialFailure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Success,
    Failed,
    Ongoing,
    PartialFailure,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::Ongoing, "Ongoing"),
        (Self::PartialFailure, "PartialFailure"),
    ];
}
