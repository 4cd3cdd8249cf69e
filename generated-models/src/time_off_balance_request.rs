// @generated from the schema "TimeOffBalanceRequest"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceRequest`.
pub struct TimeOffBalanceRequest {
    /// `activityCodeIds`: `array of string`, required.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffBalanceRequest {
    const EMPTY: Self = Self {
        activity_code_ids: ::std::option::Option::None,
        date_ranges: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffBalanceRequest = &<TimeOffBalanceRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffBalanceRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeIds", "activity_code_ids", 1),
            ("dateRanges", "date_ranges", 0),
        ],
        fields: &[&E.activity_code_ids, &E.date_ranges],
    }
};

crate::runtime::model!(TimeOffBalanceRequest);

crate::runtime::setters!(TimeOffBalanceRequest {
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_date_ranges: date_ranges: ::std::vec::Vec<crate::LocalDateRange>,
});
