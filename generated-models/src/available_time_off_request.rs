// @generated from the schema "AvailableTimeOffRequest"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffRequest`.
pub struct AvailableTimeOffRequest {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableTimeOffRequest {
    const EMPTY: Self = Self {
        activity_code_id: ::std::option::Option::None,
        date_ranges: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTimeOffRequest = &<AvailableTimeOffRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTimeOffRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeId", "activity_code_id", 1),
            ("dateRanges", "date_ranges", 0),
        ],
        fields: &[&E.activity_code_id, &E.date_ranges],
    }
};

crate::runtime::model!(AvailableTimeOffRequest);

crate::runtime::setters!(AvailableTimeOffRequest {
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_date_ranges: date_ranges: ::std::vec::Vec<crate::LocalDateRange>,
});
