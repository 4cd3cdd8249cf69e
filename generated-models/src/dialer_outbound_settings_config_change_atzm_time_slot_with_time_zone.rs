// @generated from the schema "DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    const EMPTY: Self = Self {
        time_zone_id: ::std::option::Option::None,
        earliest_callable_time: ::std::option::Option::None,
        latest_callable_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone = &<DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeZoneId", "time_zone_id", 0),
            ("earliestCallableTime", "earliest_callable_time", 0),
            ("latestCallableTime", "latest_callable_time", 0),
        ],
        fields: &[&E.time_zone_id, &E.earliest_callable_time, &E.latest_callable_time],
    }
};

crate::runtime::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone);

crate::runtime::setters!(DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    with_time_zone_id: time_zone_id: ::std::string::String,
    with_earliest_callable_time: earliest_callable_time: ::std::string::String,
    with_latest_callable_time: latest_callable_time: ::std::string::String,
});
