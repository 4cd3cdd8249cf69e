// @generated from the schema "AttemptLimits"; changes made here are lost at the next generation

/// The schema `AttemptLimits`.
#[repr(C)]
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

crate::runtime::model!(AttemptLimits "AttemptLimits" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        max_attempts_per_contact: i32 = "maxAttemptsPerContact" 0 with_max_attempts_per_contact,
        max_attempts_per_number: i32 = "maxAttemptsPerNumber" 0 with_max_attempts_per_number,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
        reset_period: crate::runtime::Open<ResetPeriod> = "resetPeriod" 0 with_reset_period,
        recall_entries: ::std::collections::BTreeMap<::std::string::String, crate::RecallEntry> = "recallEntries" 0 with_recall_entries,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `resetPeriod` of `AttemptLimits`. Known values: `NEVER`, `TODAY`.
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
