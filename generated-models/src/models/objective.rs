// @generated from the schema "Objective"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ObjectiveZone};
use crate::runtime::{Date, Extra, Open};

/// The schema `Objective`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Objective {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `templateId`: `string`.
    #[doc(alias = "templateId")]
    pub template_id: Option<String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: Option<Vec<ObjectiveZone>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `mediaTypes`: array of one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// `queues`: `array of AddressableEntityRef`.
    pub queues: Option<Vec<AddressableEntityRef>>,
    /// `topics`: `array of AddressableEntityRef`.
    pub topics: Option<Vec<AddressableEntityRef>>,
    /// `topicIdsFilterType`: one of `and` and `or`.
    #[doc(alias = "topicIdsFilterType")]
    pub topic_ids_filter_type: Option<Open<TopicIdsFilterType>>,
    /// `evaluationFormContextIds`: `array of string`.
    #[doc(alias = "evaluationFormContextIds")]
    pub evaluation_form_context_ids: Option<Vec<String>>,
    /// `initialDirection`: one of `inbound` and `outbound`.
    #[doc(alias = "initialDirection")]
    pub initial_direction: Option<Open<InitialDirection>>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Objective "Objective" 11 {
    (
        id: String = "id" with_id read_only,
        template_id: String = "templateId" with_template_id,
        zones: Vec<ObjectiveZone> = "zones" with_zones,
        enabled: bool = "enabled" with_enabled,
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types,
        queues: Vec<AddressableEntityRef> = "queues" with_queues,
        topics: Vec<AddressableEntityRef> = "topics" with_topics,
        topic_ids_filter_type: Open<TopicIdsFilterType> = "topicIdsFilterType" with_topic_ids_filter_type,
        evaluation_form_context_ids: Vec<String> = "evaluationFormContextIds" with_evaluation_form_context_ids,
        initial_direction: Open<InitialDirection> = "initialDirection" with_initial_direction,
        date_start: Date = "dateStart" with_date_start,
    )
});

/// The property `mediaTypes` of `Objective`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
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

crate::runtime::values!(MediaTypes {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

/// The property `topicIdsFilterType` of `Objective`. Known values: `and`, `or`.
#[repr(u16)]
#[non_exhaustive]
pub enum TopicIdsFilterType {
    And,
    Or,
}

crate::runtime::values!(TopicIdsFilterType {
    And = "and",
    Or = "or",
});

/// The property `initialDirection` of `Objective`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum InitialDirection {
    Inbound,
    Outbound,
}

crate::runtime::values!(InitialDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});
