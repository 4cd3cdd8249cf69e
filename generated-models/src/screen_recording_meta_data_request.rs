// @generated from the schema "ScreenRecordingMetaDataRequest"; changes made here are lost at the next generation

/// The schema `ScreenRecordingMetaDataRequest`.
pub struct ScreenRecordingMetaDataRequest {
    /// `participantJid`: `string`.
    #[doc(alias = "participantJid")]
    pub participant_jid: ::std::option::Option<::std::string::String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `metaData`: `array of ScreenRecordingMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: ::std::option::Option<
        ::std::vec::Vec<crate::ScreenRecordingMetaData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScreenRecordingMetaDataRequest {
    const EMPTY: Self = Self {
        participant_jid: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        meta_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScreenRecordingMetaDataRequest = &<ScreenRecordingMetaDataRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScreenRecordingMetaDataRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("participantJid", "participant_jid", 0),
            ("roomId", "room_id", 0),
            ("metaData", "meta_data", 0),
        ],
        fields: &[&E.participant_jid, &E.room_id, &E.meta_data],
    }
};

crate::runtime::model!(ScreenRecordingMetaDataRequest);

crate::runtime::setters!(ScreenRecordingMetaDataRequest {
    with_participant_jid: participant_jid: ::std::string::String,
    with_room_id: room_id: ::std::string::String,
    with_meta_data: meta_data: ::std::vec::Vec<crate::ScreenRecordingMetaData>,
});
