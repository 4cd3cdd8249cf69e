// @generated from the schema "TimeOffBalanceJobResponse"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceJobResponse`.
#[repr(C)]
pub struct TimeOffBalanceJobResponse {
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffBalanceResponse>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffBalanceJobResponse "TimeOffBalanceJobResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::TimeOffBalanceResponse> = "entities" 0 with_entities,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `TimeOffBalanceJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
