// @generated from the schema "DialerCampaignScheduleConfigChangeCampaignSchedule"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeCampaignSchedule`.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeCampaignSchedule {
    /// `intervals`: `array of DialerCampaignScheduleConfigChangeScheduleInterval`.
    pub intervals: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleInterval>,
    >,
    /// `recurrences`: `array of DialerCampaignScheduleConfigChangeScheduleRecurrence`.
    pub recurrences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleRecurrence>,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `campaign`: `DialerCampaignScheduleConfigChangeUriReference`.
    pub campaign: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeUriReference>,
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

crate::runtime::model!(DialerCampaignScheduleConfigChangeCampaignSchedule "DialerCampaignScheduleConfigChangeCampaignSchedule" 10 {
    (
        intervals: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleInterval> = "intervals" 0 with_intervals,
        recurrences: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleRecurrence> = "recurrences" 0 with_recurrences,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        campaign: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeUriReference> = "campaign" 0 with_campaign,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});
