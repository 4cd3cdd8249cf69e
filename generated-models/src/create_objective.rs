// @generated from the schema "CreateObjective"; changes made here are lost at the next generation

/// The schema `CreateObjective`.
#[repr(C)]
pub struct CreateObjective {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `templateId`: `string`.
    #[doc(alias = "templateId")]
    pub template_id: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `topicIdsFilterType`: `string`.
    #[doc(alias = "topicIdsFilterType")]
    pub topic_ids_filter_type: ::std::option::Option<
        crate::runtime::Open<TopicIdsFilterType>,
    >,
    /// `evaluationFormContextIds`: `array of string`.
    #[doc(alias = "evaluationFormContextIds")]
    pub evaluation_form_context_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `initialDirection`: `string`.
    #[doc(alias = "initialDirection")]
    pub initial_direction: ::std::option::Option<crate::runtime::Open<InitialDirection>>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateObjective "CreateObjective" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        template_id: ::std::string::String = "templateId" 0 with_template_id,
        zones: ::std::vec::Vec<crate::ObjectiveZone> = "zones" 0 with_zones,
        enabled: bool = "enabled" 0 with_enabled,
        topic_ids: ::std::vec::Vec<::std::string::String> = "topicIds" 0 with_topic_ids,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 0 with_queue_ids,
        topic_ids_filter_type: crate::runtime::Open<TopicIdsFilterType> = "topicIdsFilterType" 0 with_topic_ids_filter_type,
        evaluation_form_context_ids: ::std::vec::Vec<::std::string::String> = "evaluationFormContextIds" 0 with_evaluation_form_context_ids,
        initial_direction: crate::runtime::Open<InitialDirection> = "initialDirection" 0 with_initial_direction,
        date_start: crate::runtime::Date = "dateStart" 0 with_date_start,
    )
});

/// The property `mediaTypes` of `CreateObjective`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[non_exhaustive]
pub enum MediaTypes {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `topicIdsFilterType` of `CreateObjective`. Known values: `and`, `or`.
#[non_exhaustive]
pub enum TopicIdsFilterType {
    And,
    Or,
}

crate::runtime::known!(TopicIdsFilterType);

impl crate::runtime::Enum for TopicIdsFilterType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}

/// The property `initialDirection` of `CreateObjective`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum InitialDirection {
    Inbound,
    Outbound,
}

crate::runtime::known!(InitialDirection);

impl crate::runtime::Enum for InitialDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
