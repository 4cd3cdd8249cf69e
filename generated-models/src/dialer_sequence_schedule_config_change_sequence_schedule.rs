// @generated from the schema "DialerSequenceScheduleConfigChangeSequenceSchedule"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeSequenceSchedule`.
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

impl crate::runtime::Model for DialerSequenceScheduleConfigChangeSequenceSchedule {
    const EMPTY: Self = Self {
        intervals: ::std::option::Option::None,
        recurrences: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        sequence: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerSequenceScheduleConfigChangeSequenceSchedule = &<DialerSequenceScheduleConfigChangeSequenceSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerSequenceScheduleConfigChangeSequenceSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intervals", "intervals", 0),
            ("recurrences", "recurrences", 0),
            ("timeZone", "time_zone", 0),
            ("sequence", "sequence", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.intervals,
            &E.recurrences,
            &E.time_zone,
            &E.sequence,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerSequenceScheduleConfigChangeSequenceSchedule);

crate::runtime::setters!(DialerSequenceScheduleConfigChangeSequenceSchedule {
    with_intervals: intervals: ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleInterval>,
    with_recurrences: recurrences: ::std::vec::Vec<crate::DialerSequenceScheduleConfigChangeScheduleRecurrence>,
    with_time_zone: time_zone: ::std::string::String,
    with_sequence: sequence: ::std::boxed::Box<crate::DialerSequenceScheduleConfigChangeUriReference>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
