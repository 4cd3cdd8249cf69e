// @generated from the schema "UpdateCoachingAppointmentRequest"; changes made here are lost at the next generation

/// The schema `UpdateCoachingAppointmentRequest`.
#[repr(C)]
pub struct UpdateCoachingAppointmentRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentIds`: `array of string`.
    #[doc(alias = "documentIds")]
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `wfmSchedule`: `WfmScheduleReference`.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmScheduleReference>,
    >,
    /// `externalLinks`: `array of string`.
    #[doc(alias = "externalLinks")]
    pub external_links: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `location`: `string`.
    pub location: ::std::option::Option<::std::string::String>,
    /// `shareInsightsData`: `boolean`.
    #[doc(alias = "shareInsightsData")]
    pub share_insights_data: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateCoachingAppointmentRequest "UpdateCoachingAppointmentRequest" 11 {
    (
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 0 with_conversation_ids,
        document_ids: ::std::vec::Vec<::std::string::String> = "documentIds" 0 with_document_ids,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference> = "wfmSchedule" 0 with_wfm_schedule,
        external_links: ::std::vec::Vec<::std::string::String> = "externalLinks" 0 with_external_links,
        location: ::std::string::String = "location" 0 with_location,
        share_insights_data: bool = "shareInsightsData" 0 with_share_insights_data,
    )
});

/// The property `status` of `UpdateCoachingAppointmentRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
