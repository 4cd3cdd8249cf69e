// @generated from the schema "MinerExecuteRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `MinerExecuteRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MinerExecuteRequest {
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<Date>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `mediaType`: one of `Chat`, `Call`, `Message` and `Email`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `participantType`: one of `Customer`, `Agent` and `Both`.
    #[doc(alias = "participantType")]
    pub participant_type: Option<Open<ParticipantType>>,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MinerExecuteRequest "MinerExecuteRequest" 6 {
    (
        date_start: Date = "dateStart" with_date_start,
        date_end: Date = "dateEnd" with_date_end,
        upload_key: String = "uploadKey" with_upload_key,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        participant_type: Open<ParticipantType> = "participantType" with_participant_type,
        queue_ids: Vec<String> = "queueIds" with_queue_ids,
    )
});

/// The property `mediaType` of `MinerExecuteRequest`. Known values: `Chat`, `Call`, `Message`, `Email`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

crate::runtime::values!(MediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

/// The property `participantType` of `MinerExecuteRequest`. Known values: `Customer`, `Agent`, `Both`.
#[repr(u16)]
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

crate::runtime::values!(ParticipantType {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
