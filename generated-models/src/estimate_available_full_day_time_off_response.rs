// @generated from the schema "EstimateAvailableFullDayTimeOffResponse"; changes made here are lost at the next generation

/// The schema `EstimateAvailableFullDayTimeOffResponse`.
pub struct EstimateAvailableFullDayTimeOffResponse {
    /// `date`: `string (date)`, required.
    pub date: ::std::option::Option<crate::runtime::Date>,
    /// `durationMinutes`: `integer (int32)`, required.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<i32>,
    /// `payableMinutes`: `integer (int32)`, required.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// `flexible`: `boolean`, required.
    pub flexible: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EstimateAvailableFullDayTimeOffResponse {
    const EMPTY: Self = Self {
        date: ::std::option::Option::None,
        duration_minutes: ::std::option::Option::None,
        payable_minutes: ::std::option::Option::None,
        flexible: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EstimateAvailableFullDayTimeOffResponse = &<EstimateAvailableFullDayTimeOffResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EstimateAvailableFullDayTimeOffResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("date", "date", 1),
            ("durationMinutes", "duration_minutes", 1),
            ("payableMinutes", "payable_minutes", 1),
            ("flexible", "flexible", 1),
        ],
        fields: &[&E.date, &E.duration_minutes, &E.payable_minutes, &E.flexible],
    }
};

crate::runtime::model!(EstimateAvailableFullDayTimeOffResponse);

crate::runtime::setters!(EstimateAvailableFullDayTimeOffResponse {
    with_date: date: crate::runtime::Date,
    with_duration_minutes: duration_minutes: i32,
    with_payable_minutes: payable_minutes: i32,
    with_flexible: flexible: bool,
});
