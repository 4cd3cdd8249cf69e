// @generated from the schema "EstimateAvailableFullDayTimeOffRequest"; changes made here are lost at the next generation

/// The schema `EstimateAvailableFullDayTimeOffRequest`.
pub struct EstimateAvailableFullDayTimeOffRequest {
    /// `date`: `string (date)`, required.
    pub date: ::std::option::Option<crate::runtime::Date>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EstimateAvailableFullDayTimeOffRequest {
    const EMPTY: Self = Self {
        date: ::std::option::Option::None,
        requested_duration_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EstimateAvailableFullDayTimeOffRequest = &<EstimateAvailableFullDayTimeOffRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EstimateAvailableFullDayTimeOffRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("date", "date", 1),
            ("requestedDurationMinutes", "requested_duration_minutes", 0),
        ],
        fields: &[&E.date, &E.requested_duration_minutes],
    }
};

crate::runtime::model!(EstimateAvailableFullDayTimeOffRequest);

crate::runtime::setters!(EstimateAvailableFullDayTimeOffRequest {
    with_date: date: crate::runtime::Date,
    with_requested_duration_minutes: requested_duration_minutes: i32,
});
