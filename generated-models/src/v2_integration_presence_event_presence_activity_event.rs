// @generated from the schema "V2IntegrationPresenceEventPresenceActivityEvent"; changes made here are lost at the next generation

/// The schema `V2IntegrationPresenceEventPresenceActivityEvent`.
#[repr(C)]
pub struct V2IntegrationPresenceEventPresenceActivityEvent {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `presenceDefinition`: `V2IntegrationPresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::V2IntegrationPresenceEventOrganizationPresence>,
    >,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `currentDisplaySourceId`: `string`.
    #[doc(alias = "currentDisplaySourceId")]
    pub current_display_source_id: ::std::option::Option<::std::string::String>,
    /// `previousDisplaySourceId`: `string`.
    #[doc(alias = "previousDisplaySourceId")]
    pub previous_display_source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2IntegrationPresenceEventPresenceActivityEvent "V2IntegrationPresenceEventPresenceActivityEvent" 8 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        source: ::std::string::String = "source" 0 with_source,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        presence_definition: ::std::boxed::Box<crate::V2IntegrationPresenceEventOrganizationPresence> = "presenceDefinition" 0 with_presence_definition,
        message: ::std::string::String = "message" 0 with_message,
        current_display_source_id: ::std::string::String = "currentDisplaySourceId" 0 with_current_display_source_id,
        previous_display_source_id: ::std::string::String = "previousDisplaySourceId" 0 with_previous_display_source_id,
    )
});

/// The property `eventType` of `V2IntegrationPresenceEventPresenceActivityEvent`. Known values: `UserPresenceStatusChanged`, `UserPrimaryPresenceSourceChanged`.
#[non_exhaustive]
pub enum EventType {
    UserPresenceStatusChanged,
    UserPrimaryPresenceSourceChanged,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserPresenceStatusChanged, "UserPresenceStatusChanged"),
        (Self::UserPrimaryPresenceSourceChanged, "UserPrimaryPresenceSourceChanged"),
    ];
}
