// @generated from the schema "QueryTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `QueryTimeOffLimitValuesRequest`.
pub struct QueryTimeOffLimitValuesRequest {
    /// `timeOffLimitId`: `string`.
    #[doc(alias = "timeOffLimitId")]
    pub time_off_limit_id: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `dateRanges`: `array of LocalDateRange`, required.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryTimeOffLimitValuesRequest {
    const EMPTY: Self = Self {
        time_off_limit_id: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        date_ranges: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryTimeOffLimitValuesRequest = &<QueryTimeOffLimitValuesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryTimeOffLimitValuesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffLimitId", "time_off_limit_id", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("dateRanges", "date_ranges", 1),
        ],
        fields: &[&E.time_off_limit_id, &E.activity_code_id, &E.date_ranges],
    }
};

crate::runtime::model!(QueryTimeOffLimitValuesRequest);

crate::runtime::setters!(QueryTimeOffLimitValuesRequest {
    with_time_off_limit_id: time_off_limit_id: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_date_ranges: date_ranges: ::std::vec::Vec<crate::LocalDateRange>,
});
