// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`.
#[repr(C)]
pub struct WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `forecast`: `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference`.
    pub forecast: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference,
        >,
    >,
    /// `weekCount`: `integer`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i64>,
    /// `intervalLengthMinutes`: `integer`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i64>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `results`: `array of WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification" 7 {
    (
        business_unit_id: ::std::string::String = "businessUnitId" 0 with_business_unit_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        forecast: ::std::boxed::Box<crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference> = "forecast" 0 with_forecast,
        week_count: i64 = "weekCount" 0 with_week_count,
        interval_length_minutes: i64 = "intervalLengthMinutes" 0 with_interval_length_minutes,
        reference_start_date: crate::runtime::DateTime = "referenceStartDate" 0 with_reference_start_date,
        results: ::std::vec::Vec<crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults> = "results" 0 with_results,
    )
});

/// The property `state` of `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
