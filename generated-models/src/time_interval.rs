// @generated from the schema "TimeInterval"; changes made here are lost at the next generation

/// The schema `TimeInterval`.
pub struct TimeInterval {
    /// `months`: `integer (int32)`.
    pub months: ::std::option::Option<i32>,
    /// `weeks`: `integer (int32)`.
    pub weeks: ::std::option::Option<i32>,
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// `hours`: `integer (int32)`.
    pub hours: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeInterval {
    const EMPTY: Self = Self {
        months: ::std::option::Option::None,
        weeks: ::std::option::Option::None,
        days: ::std::option::Option::None,
        hours: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeInterval = &<TimeInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeInterval",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("months", "months", 0),
            ("weeks", "weeks", 0),
            ("days", "days", 0),
            ("hours", "hours", 0),
        ],
        fields: &[&E.months, &E.weeks, &E.days, &E.hours],
    }
};

crate::runtime::model!(TimeInterval);

crate::runtime::setters!(TimeInterval {
    with_months: months: i32,
    with_weeks: weeks: i32,
    with_days: days: i32,
    with_hours: hours: i32,
});
