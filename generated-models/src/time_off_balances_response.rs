// @generated from the schema "TimeOffBalancesResponse"; changes made here are lost at the next generation

/// The schema `TimeOffBalancesResponse`.
#[repr(C)]
pub struct TimeOffBalancesResponse {
    /// `job`: `TimeOffBalanceJobReference`.
    pub job: ::std::option::Option<::std::boxed::Box<crate::TimeOffBalanceJobReference>>,
    /// `entities`: `array of TimeOffBalanceResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TimeOffBalanceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffBalancesResponse "TimeOffBalancesResponse" 2 {
    (
        job: ::std::boxed::Box<crate::TimeOffBalanceJobReference> = "job" 0 with_job,
        entities: ::std::vec::Vec<crate::TimeOffBalanceResponse> = "entities" 0 with_entities,
    )
});
