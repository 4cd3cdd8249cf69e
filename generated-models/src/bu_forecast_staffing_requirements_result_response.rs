// @generated from the schema "BuForecastStaffingRequirementsResultResponse"; changes made here are lost at the next generation

/// The schema `BuForecastStaffingRequirementsResultResponse`.
#[repr(C)]
pub struct BuForecastStaffingRequirementsResultResponse {
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `forecast`: `BuShortTermForecastReference`, required.
    pub forecast: ::std::option::Option<
        ::std::boxed::Box<crate::BuShortTermForecastReference>,
    >,
    /// `referenceStartDate`: `string (date-time)`, required.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `intervalLengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i32>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `results`: `array of BuForecastStaffingRequirementsResult`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::BuForecastStaffingRequirementsResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuForecastStaffingRequirementsResultResponse "BuForecastStaffingRequirementsResultResponse" 7 {
    (
        business_unit_id: ::std::string::String = "businessUnitId" 1 with_business_unit_id,
        forecast: ::std::boxed::Box<crate::BuShortTermForecastReference> = "forecast" 1 with_forecast,
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 1 with_reference_start_date,
        week_count: i32 = "weekCount" 1 with_week_count,
        interval_length_minutes: i32 = "intervalLengthMinutes" 1 with_interval_length_minutes,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        results: ::std::vec::Vec<crate::BuForecastStaffingRequirementsResult> = "results" 0 with_results,
    )
});

/// The property `state` of `BuForecastStaffingRequirementsResultResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
