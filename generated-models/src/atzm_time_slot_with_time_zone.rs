// @generated from the schema "AtzmTimeSlotWithTimeZone"; changes made here are lost at the next generation

/// The schema `AtzmTimeSlotWithTimeZone`.
pub struct AtzmTimeSlotWithTimeZone {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AtzmTimeSlotWithTimeZone {
    const EMPTY: Self = Self {
        earliest_callable_time: ::std::option::Option::None,
        latest_callable_time: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AtzmTimeSlotWithTimeZone = &<AtzmTimeSlotWithTimeZone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AtzmTimeSlotWithTimeZone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("earliestCallableTime", "earliest_callable_time", 0),
            ("latestCallableTime", "latest_callable_time", 0),
            ("timeZoneId", "time_zone_id", 0),
        ],
        fields: &[&E.earliest_callable_time, &E.latest_callable_time, &E.time_zone_id],
    }
};

crate::runtime::model!(AtzmTimeSlotWithTimeZone);

crate::runtime::setters!(AtzmTimeSlotWithTimeZone {
    with_earliest_callable_time: earliest_callable_time: ::std::string::String,
    with_latest_callable_time: latest_callable_time: ::std::string::String,
    with_time_zone_id: time_zone_id: ::std::string::String,
});
