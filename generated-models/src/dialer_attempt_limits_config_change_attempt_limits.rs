// @generated from the schema "DialerAttemptLimitsConfigChangeAttemptLimits"; changes made here are lost at the next generation

/// The schema `DialerAttemptLimitsConfigChangeAttemptLimits`.
#[repr(C)]
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

crate::runtime::model!(DialerAttemptLimitsConfigChangeAttemptLimits "DialerAttemptLimitsConfigChangeAttemptLimits" 12 {
    (
        max_attempts_per_contact: i64 = "maxAttemptsPerContact" 0 with_max_attempts_per_contact,
        max_attempts_per_number: i64 = "maxAttemptsPerNumber" 0 with_max_attempts_per_number,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
        reset_period: crate::runtime::Open<ResetPeriod> = "resetPeriod" 0 with_reset_period,
        recall_entries: ::std::collections::BTreeMap<::std::string::String, crate::DialerAttemptLimitsConfigChangeRecallEntry> = "recallEntries" 0 with_recall_entries,
        breadth_first_recalls: bool = "breadthFirstRecalls" 0 with_breadth_first_recalls,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `resetPeriod` of `DialerAttemptLimitsConfigChangeAttemptLimits`. Known values: `NEVER`, `TODAY`.
#[non_exhaustive]
pub enum ResetPeriod {
    Never,
    Today,
}

crate::runtime::known!(ResetPeriod);

impl crate::runtime::Enum for ResetPeriod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Never, "NEVER"),
        (Self::Today, "TODAY"),
    ];
}
