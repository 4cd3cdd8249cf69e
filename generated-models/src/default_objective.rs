// @generated from the schema "DefaultObjective"; changes made here are lost at the next generation

/// The schema `DefaultObjective`.
#[repr(C)]
pub struct DefaultObjective {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `templateId`: `string`.
    #[doc(alias = "templateId")]
    pub template_id: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `queues`: `array of AddressableEntityRef`.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `topics`: `array of AddressableEntityRef`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DefaultObjective "DefaultObjective" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        template_id: ::std::string::String = "templateId" 0 with_template_id,
        zones: ::std::vec::Vec<crate::ObjectiveZone> = "zones" 0 with_zones,
        enabled: bool = "enabled" 0 with_enabled,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
        queues: ::std::vec::Vec<crate::AddressableEntityRef> = "queues" 0 with_queues,
        topics: ::std::vec::Vec<crate::AddressableEntityRef> = "topics" 0 with_topics,
        topic_ids_filter_type: crate::runtime::Open<TopicIdsFilterType> = "topicIdsFilterType" 0 with_topic_ids_filter_type,
        evaluation_form_context_ids: ::std::vec::Vec<::std::string::String> = "evaluationFormContextIds" 0 with_evaluation_form_context_ids,
        initial_direction: crate::runtime::Open<InitialDirection> = "initialDirection" 0 with_initial_direction,
    )
});

/// The property `mediaTypes` of `DefaultObjective`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

/// The property `topicIdsFilterType` of `DefaultObjective`. Known values: `and`, `or`.
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

/// The property `initialDirection` of `DefaultObjective`. Known values: `inbound`, `outbound`.
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
