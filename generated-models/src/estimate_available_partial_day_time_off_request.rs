// @generated from the schema "EstimateAvailablePartialDayTimeOffRequest"; changes made here are lost at the next generation

/// The schema `EstimateAvailablePartialDayTimeOffRequest`.
pub struct EstimateAvailablePartialDayTimeOffRequest {
    /// `date`: `string (date-time)`, required.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// `requestedDurationMinutes`: `integer (int32)`.
    #[doc(alias = "requestedDurationMinutes")]
    pub requested_duration_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EstimateAvailablePartialDayTimeOffRequest {
    const EMPTY: Self = Self {
        date: ::std::option::Option::None,
        requested_duration_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EstimateAvailablePartialDayTimeOffRequest = &<EstimateAvailablePartialDayTimeOffRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EstimateAvailablePartialDayTimeOffRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("date", "date", 1),
            ("requestedDurationMinutes", "requested_duration_minutes", 0),
        ],
        fields: &[&E.date, &E.requested_duration_minutes],
    }
};

crate::runtime::model!(EstimateAvailablePartialDayTimeOffRequest);

crate::runtime::setters!(EstimateAvailablePartialDayTimeOffRequest {
    with_date: date: crate::runtime::DateTime,
    with_requested_duration_minutes: requested_duration_minutes: i32,
});
