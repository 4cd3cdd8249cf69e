// @generated from the schema "BuForecastStaffingRequirementsResultResponse"; changes made here are lost at the next generation

/// The schema `BuForecastStaffingRequirementsResultResponse`.
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

impl crate::runtime::Model for BuForecastStaffingRequirementsResultResponse {
    const EMPTY: Self = Self {
        business_unit_id: ::std::option::Option::None,
        forecast: ::std::option::Option::None,
        reference_start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        state: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastStaffingRequirementsResultResponse = &<BuForecastStaffingRequirementsResultResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastStaffingRequirementsResultResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("businessUnitId", "business_unit_id", 1),
            ("forecast", "forecast", 1),
            ("referenceStartDate", "reference_start_date", 1),
            ("weekCount", "week_count", 1),
            ("intervalLengthMinutes", "interval_length_minutes", 1),
            ("state", "state", 1),
            ("results", "results", 0),
        ],
        fields: &[
            &E.business_unit_id,
            &E.forecast,
            &E.reference_start_date,
            &E.week_count,
            &E.interval_length_minutes,
            &E.state,
            &E.results,
        ],
    }
};

crate::runtime::model!(BuForecastStaffingRequirementsResultResponse);

crate::runtime::setters!(BuForecastStaffingRequirementsResultResponse {
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_forecast: forecast: ::std::boxed::Box<crate::BuShortTermForecastReference>,
    with_reference_start_date: reference_start_date: crate::runtime::DateTime,
    with_week_count: week_count: i32,
    with_interval_length_minutes: interval_length_minutes: i32,
    with_state: state: crate::runtime::Open<State>,
    with_results: results: ::std::vec::Vec<crate::BuForecastStaffingRequirementsResult>,
});

/// The property `state` of `BuForecastStaffingRequirementsResultResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
