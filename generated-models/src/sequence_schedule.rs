// @generated from the schema "SequenceSchedule"; changes made here are lost at the next generation

/// The schema `SequenceSchedule`.
pub struct SequenceSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `intervals`: `array of ScheduleInterval`, required.
    pub intervals: ::std::option::Option<::std::vec::Vec<crate::ScheduleInterval>>,
    /// `recurrences`: `array of Reoccurrence`.
    pub recurrences: ::std::option::Option<::std::vec::Vec<crate::Reoccurrence>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `sequence`: `DomainEntityRef`, required.
    pub sequence: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SequenceSchedule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        intervals: ::std::option::Option::None,
        recurrences: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        sequence: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SequenceSchedule = &<SequenceSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SequenceSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("intervals", "intervals", 1),
            ("recurrences", "recurrences", 0),
            ("timeZone", "time_zone", 0),
            ("sequence", "sequence", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.intervals,
            &E.recurrences,
            &E.time_zone,
            &E.sequence,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SequenceSchedule);

crate::runtime::setters!(SequenceSchedule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_intervals: intervals: ::std::vec::Vec<crate::ScheduleInterval>,
    with_recurrences: recurrences: ::std::vec::Vec<crate::Reoccurrence>,
    with_time_zone: time_zone: ::std::string::String,
    with_sequence: sequence: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
