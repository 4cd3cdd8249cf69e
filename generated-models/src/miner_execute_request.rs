// @generated from the schema "MinerExecuteRequest"; changes made here are lost at the next generation

/// The schema `MinerExecuteRequest`.
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

impl crate::runtime::Model for MinerExecuteRequest {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        participant_type: ::std::option::Option::None,
        queue_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinerExecuteRequest = &<MinerExecuteRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinerExecuteRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
            ("uploadKey", "upload_key", 0),
            ("mediaType", "media_type", 0),
            ("participantType", "participant_type", 0),
            ("queueIds", "queue_ids", 0),
        ],
        fields: &[
            &E.date_start,
            &E.date_end,
            &E.upload_key,
            &E.media_type,
            &E.participant_type,
            &E.queue_ids,
        ],
    }
};

crate::runtime::model!(MinerExecuteRequest);

crate::runtime::setters!(MinerExecuteRequest {
    with_date_start: date_start: crate::runtime::Date,
    with_date_end: date_end: crate::runtime::Date,
    with_upload_key: upload_key: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_participant_type: participant_type: crate::runtime::Open<ParticipantType>,
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
});

/// The property `mediaType` of `MinerExecuteRequest`. Known values: `Chat`, `Call`, `Message`, `Email`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Email, "Email"),
    ];
}

/// The property `participantType` of `MinerExecuteRequest`. Known values: `Customer`, `Agent`, `Both`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Customer, "Customer"),
        (Self::Agent, "Agent"),
        (Self::Both, "Both"),
    ];
}
