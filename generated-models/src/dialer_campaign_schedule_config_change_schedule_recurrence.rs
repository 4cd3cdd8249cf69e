// @generated from the schema "DialerCampaignScheduleConfigChangeScheduleRecurrence"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeScheduleRecurrence`.
#[repr(C)]
pub struct DialerCampaignScheduleConfigChangeScheduleRecurrence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `range`: `DialerCampaignScheduleConfigChangeRecurrenceRange`.
    pub range: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrenceRange>,
    >,
    /// `pattern`: `DialerCampaignScheduleConfigChangeRecurrencePattern`.
    pub pattern: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrencePattern>,
    >,
    /// `alterations`: `array of DialerCampaignScheduleConfigChangeAlteration`.
    pub alterations: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeAlteration>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignScheduleConfigChangeScheduleRecurrence "DialerCampaignScheduleConfigChangeScheduleRecurrence" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        range: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrenceRange> = "range" 0 with_range,
        pattern: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeRecurrencePattern> = "pattern" 0 with_pattern,
        alterations: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeAlteration> = "alterations" 0 with_alterations,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
