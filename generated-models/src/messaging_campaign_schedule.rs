// @generated from the schema "MessagingCampaignSchedule"; changes made here are lost at the next generation

/// The schema `MessagingCampaignSchedule`.
#[repr(C)]
pub struct MessagingCampaignSchedule {
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
    /// `messagingCampaign`: `DivisionedDomainEntityRef`, required.
    #[doc(alias = "messagingCampaign")]
    pub messaging_campaign: ::std::option::Option<
        ::std::boxed::Box<crate::DivisionedDomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingCampaignSchedule "MessagingCampaignSchedule" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        intervals: ::std::vec::Vec<crate::ScheduleInterval> = "intervals" 1 with_intervals,
        recurrences: ::std::vec::Vec<crate::Reoccurrence> = "recurrences" 0 with_recurrences,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        messaging_campaign: ::std::boxed::Box<crate::DivisionedDomainEntityRef> = "messagingCampaign" 1 with_messaging_campaign,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
