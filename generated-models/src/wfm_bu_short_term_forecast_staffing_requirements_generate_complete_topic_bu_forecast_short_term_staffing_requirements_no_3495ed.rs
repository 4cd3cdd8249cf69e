// @generated from the schema "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`.
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

impl crate::runtime::Model
for WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    const EMPTY: Self = Self {
        business_unit_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        forecast: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification = &<WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("businessUnitId", "business_unit_id", 0),
            ("state", "state", 0),
            ("forecast", "forecast", 0),
            ("weekCount", "week_count", 0),
            ("intervalLengthMinutes", "interval_length_minutes", 0),
            ("referenceStartDate", "reference_start_date", 0),
            ("results", "results", 0),
        ],
        fields: &[
            &E.business_unit_id,
            &E.state,
            &E.forecast,
            &E.week_count,
            &E.interval_length_minutes,
            &E.reference_start_date,
            &E.results,
        ],
    }
};

crate::runtime::model!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification);

crate::runtime::setters!(WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_forecast: forecast: ::std::boxed::Box<crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference>,
    with_week_count: week_count: i64,
    with_interval_length_minutes: interval_length_minutes: i64,
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
    with_results: results: ::std::vec::Vec<crate::WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults>,
});

/// The property `state` of `WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
