// @generated from the schema "DialerSequenceScheduleConfigChangeScheduleRecurrence"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeScheduleRecurrence`.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeScheduleRecurrence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `range`: `DialerSequenceScheduleConfigChangeRecurrenceRange`.
    pub range: ::std::option::Option<
        ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeRecurrenceRange>,
    >,
    /// `pattern`: `DialerSequenceScheduleConfigChangeRecurrencePattern`.
    pub pattern: ::std::option::Option<
        ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeRecurrencePattern>,
    >,
    /// `alterations`: `array of DialerSequenceScheduleConfigChangeAlteration`.
    pub alterations: ::std::option::Option<
        ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeAlteration>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeScheduleRecurrence "DialerSequenceScheduleConfigChangeScheduleRecurrence" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        range: ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeRecurrenceRange> = "range" 0 with_range,
        pattern: ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeRecurrencePattern> = "pattern" 0 with_pattern,
        alterations: ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeAlteration> = "alterations" 0 with_alterations,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
