// @generated from the schema "DialerAttemptLimitsConfigChangeAttemptLimits"; changes made here are lost at the next generation

/// The schema `DialerAttemptLimitsConfigChangeAttemptLimits`.
pub struct DialerAttemptLimitsConfigChangeAttemptLimits {
    /// `maxAttemptsPerContact`: `integer`.
    #[doc(alias = "maxAttemptsPerContact")]
    pub max_attempts_per_contact: ::std::option::Option<i64>,
    /// `maxAttemptsPerNumber`: `integer`.
    #[doc(alias = "maxAttemptsPerNumber")]
    pub max_attempts_per_number: ::std::option::Option<i64>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// `resetPeriod`: `string`.
    #[doc(alias = "resetPeriod")]
    pub reset_period: ::std::option::Option<crate::runtime::Open<ResetPeriod>>,
    /// `recallEntries`: `map of DialerAttemptLimitsConfigChangeRecallEntry`.
    #[doc(alias = "recallEntries")]
    pub recall_entries: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::DialerAttemptLimitsConfigChangeRecallEntry,
        >,
    >,
    /// `breadthFirstRecalls`: `boolean`.
    #[doc(alias = "breadthFirstRecalls")]
    pub breadth_first_recalls: ::std::option::Option<bool>,
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

impl crate::runtime::Model for DialerAttemptLimitsConfigChangeAttemptLimits {
    const EMPTY: Self = Self {
        max_attempts_per_contact: ::std::option::Option::None,
        max_attempts_per_number: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        reset_period: ::std::option::Option::None,
        recall_entries: ::std::option::Option::None,
        breadth_first_recalls: ::std::option::Option::None,
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
    const E: &DialerAttemptLimitsConfigChangeAttemptLimits = &<DialerAttemptLimitsConfigChangeAttemptLimits as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerAttemptLimitsConfigChangeAttemptLimits",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maxAttemptsPerContact", "max_attempts_per_contact", 0),
            ("maxAttemptsPerNumber", "max_attempts_per_number", 0),
            ("timeZoneId", "time_zone_id", 0),
            ("resetPeriod", "reset_period", 0),
            ("recallEntries", "recall_entries", 0),
            ("breadthFirstRecalls", "breadth_first_recalls", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.max_attempts_per_contact,
            &E.max_attempts_per_number,
            &E.time_zone_id,
            &E.reset_period,
            &E.recall_entries,
            &E.breadth_first_recalls,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerAttemptLimitsConfigChangeAttemptLimits);

crate::runtime::setters!(DialerAttemptLimitsConfigChangeAttemptLimits {
    with_max_attempts_per_contact: max_attempts_per_contact: i64,
    with_max_attempts_per_number: max_attempts_per_number: i64,
    with_time_zone_id: time_zone_id: ::std::string::String,
    with_reset_period: reset_period: crate::runtime::Open<ResetPeriod>,
    with_recall_entries: recall_entries: ::std::collections::BTreeMap<::std::string::String, crate::DialerAttemptLimitsConfigChangeRecallEntry>,
    with_breadth_first_recalls: breadth_first_recalls: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `resetPeriod` of `DialerAttemptLimitsConfigChangeAttemptLimits`. Known values: `NEVER`, `TODAY`.
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
