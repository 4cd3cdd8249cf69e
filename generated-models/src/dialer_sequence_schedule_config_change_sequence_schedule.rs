// @generated from the schema "DialerSequenceScheduleConfigChangeSequenceSchedule"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeSequenceSchedule`.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeSequenceSchedule {
    /// `intervals`: `array of DialerSequenceScheduleConfigChangeScheduleInterval`.
    pub intervals: ::std::option::Option<
        ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleInterval>,
    >,
    /// `recurrences`: `array of DialerSequenceScheduleConfigChangeScheduleRecurrence`.
    pub recurrences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleRecurrence>,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `sequence`: `DialerSequenceScheduleConfigChangeUriReference`.
    pub sequence: ::std::option::Option<
        ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeUriReference>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeSequenceSchedule "DialerSequenceScheduleConfigChangeSequenceSchedule" 10 {
    (
        intervals: ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleInterval> = "intervals" 0 with_intervals,
        recurrences: ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleRecurrence> = "recurrences" 0 with_recurrences,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        sequence: ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeUriReference> = "sequence" 0 with_sequence,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});
