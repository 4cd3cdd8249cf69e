// @generated from the schema "AttemptLimits"; changes made here are lost at the next generation

/// The schema `AttemptLimits`.
pub struct AttemptLimits {
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
    /// `maxAttemptsPerContact`: `integer (int32)`.
    #[doc(alias = "maxAttemptsPerContact")]
    pub max_attempts_per_contact: ::std::option::Option<i32>,
    /// `maxAttemptsPerNumber`: `integer (int32)`.
    #[doc(alias = "maxAttemptsPerNumber")]
    pub max_attempts_per_number: ::std::option::Option<i32>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// `resetPeriod`: `string`.
    #[doc(alias = "resetPeriod")]
    pub reset_period: ::std::option::Option<crate::runtime::Open<ResetPeriod>>,
    /// `recallEntries`: `map of RecallEntry`.
    #[doc(alias = "recallEntries")]
    pub recall_entries: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::RecallEntry>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttemptLimits {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        max_attempts_per_contact: ::std::option::Option::None,
        max_attempts_per_number: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        reset_period: ::std::option::Option::None,
        recall_entries: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttemptLimits = &<AttemptLimits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttemptLimits",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("maxAttemptsPerContact", "max_attempts_per_contact", 0),
            ("maxAttemptsPerNumber", "max_attempts_per_number", 0),
            ("timeZoneId", "time_zone_id", 0),
            ("resetPeriod", "reset_period", 0),
            ("recallEntries", "recall_entries", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.max_attempts_per_contact,
            &E.max_attempts_per_number,
            &E.time_zone_id,
            &E.reset_period,
            &E.recall_entries,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AttemptLimits);

crate::runtime::setters!(AttemptLimits {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_max_attempts_per_contact: max_attempts_per_contact: i32,
    with_max_attempts_per_number: max_attempts_per_number: i32,
    with_time_zone_id: time_zone_id: ::std::string::String,
    with_reset_period: reset_period: crate::runtime::Open<ResetPeriod>,
    with_recall_entries: recall_entries: ::std::collections::BTreeMap<::std::string::String, crate::RecallEntry>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `resetPeriod` of `AttemptLimits`. Known values: `NEVER`, `TODAY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResetPeriod {
    Never,
    Today,
}

impl crate::runtime::Enum for ResetPeriod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Never, "NEVER"),
        (Self::Today, "TODAY"),
    ];
}
