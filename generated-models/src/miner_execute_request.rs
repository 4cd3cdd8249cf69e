// @generated from the schema "MinerExecuteRequest"; changes made here are lost at the next generation

/// The schema `MinerExecuteRequest`.
#[repr(C)]
pub struct MinerExecuteRequest {
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `participantType`: `string`.
    #[doc(alias = "participantType")]
    pub participant_type: ::std::option::Option<crate::runtime::Open<ParticipantType>>,
    /// `queueIds`: `array of string`.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MinerExecuteRequest "MinerExecuteRequest" 6 {
    (
        date_start: crate::runtime::Date = "dateStart" 0 with_date_start,
        date_end: crate::runtime::Date = "dateEnd" 0 with_date_end,
        upload_key: ::std::string::String = "uploadKey" 0 with_upload_key,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        participant_type: crate::runtime::Open<ParticipantType> = "participantType" 0 with_participant_type,
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 0 with_queue_ids,
    )
});

/// The property `mediaType` of `MinerExecuteRequest`. Known values: `Chat`, `Call`, `Message`, `Email`.
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Email, "Email"),
    ];
}

/// The property `participantType` of `MinerExecuteRequest`. Known values: `Customer`, `Agent`, `Both`.
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

crate::runtime::known!(ParticipantType);

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Customer, "Customer"),
        (Self::Agent, "Agent"),
        (Self::Both, "Both"),
    ];
}
