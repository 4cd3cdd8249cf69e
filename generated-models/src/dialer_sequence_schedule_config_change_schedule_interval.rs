// @generated from the schema "DialerSequenceScheduleConfigChangeScheduleInterval"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeScheduleInterval`.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeScheduleInterval {
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeScheduleInterval "DialerSequenceScheduleConfigChangeScheduleInterval" 3 {
    (
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
