// @generated from the schema "BuTimeOffLimitRange"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitRange`.
pub struct BuTimeOffLimitRange {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `limitMinutesPerDay`: `array of integer (int32)`, required.
    #[doc(alias = "limitMinutesPerDay")]
    pub limit_minutes_per_day: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuTimeOffLimitRange {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        limit_minutes_per_day: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffLimitRange = &<BuTimeOffLimitRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffLimitRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("limitMinutesPerDay", "limit_minutes_per_day", 1),
        ],
        fields: &[&E.start_date, &E.limit_minutes_per_day],
    }
};

crate::runtime::model!(BuTimeOffLimitRange);

crate::runtime::setters!(BuTimeOffLimitRange {
    with_start_date: start_date: crate::runtime::Date,
    with_limit_minutes_per_day: limit_minutes_per_day: ::std::vec::Vec<i32>,
});
