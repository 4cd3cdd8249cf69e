// @generated from the schema "DialerCallabletimesetConfigChangeTimeSlot"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeTimeSlot`.
#[repr(C)]
pub struct DialerCallabletimesetConfigChangeTimeSlot {
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// `stopTime`: `string`.
    #[doc(alias = "stopTime")]
    pub stop_time: ::std::option::Option<::std::string::String>,
    /// `day`: `integer`.
    pub day: ::std::option::Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCallabletimesetConfigChangeTimeSlot "DialerCallabletimesetConfigChangeTimeSlot" 4 {
    (
        start_time: ::std::string::String = "startTime" 0 with_start_time,
        stop_time: ::std::string::String = "stopTime" 0 with_stop_time,
        day: i64 = "day" 0 with_day,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
