// @generated from the schema "DialerCallabletimesetConfigChangeCallableTime"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeCallableTime`.
pub struct DialerCallabletimesetConfigChangeCallableTime {
    /// `timeSlots`: `array of DialerCallabletimesetConfigChangeTimeSlot`.
    #[doc(alias = "timeSlots")]
    pub time_slots: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCallabletimesetConfigChangeTimeSlot>,
    >,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCallabletimesetConfigChangeCallableTime {
    const EMPTY: Self = Self {
        time_slots: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCallabletimesetConfigChangeCallableTime = &<DialerCallabletimesetConfigChangeCallableTime as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCallabletimesetConfigChangeCallableTime",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeSlots", "time_slots", 0),
            ("timeZoneId", "time_zone_id", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.time_slots, &E.time_zone_id, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCallabletimesetConfigChangeCallableTime);

crate::runtime::setters!(DialerCallabletimesetConfigChangeCallableTime {
    with_time_slots: time_slots: ::std::vec::Vec<crate::DialerCallabletimesetConfigChangeTimeSlot>,
    with_time_zone_id: time_zone_id: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
