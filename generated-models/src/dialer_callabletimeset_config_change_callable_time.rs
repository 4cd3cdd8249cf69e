// @generated from the schema "DialerCallabletimesetConfigChangeCallableTime"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeCallableTime`.
#[repr(C)]
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

crate::runtime::model!(DialerCallabletimesetConfigChangeCallableTime "DialerCallabletimesetConfigChangeCallableTime" 3 {
    (
        time_slots: ::std::vec::Vec<crate::DialerCallabletimesetConfigChangeTimeSlot> = "timeSlots" 0 with_time_slots,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
