// @generated from the schema "ScreenRecordingMetaDataRequest"; changes made here are lost at the next generation

/// The schema `ScreenRecordingMetaDataRequest`.
#[repr(C)]
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

crate::runtime::model!(ScreenRecordingMetaDataRequest "ScreenRecordingMetaDataRequest" 3 {
    (
        participant_jid: ::std::string::String = "participantJid" 0 with_participant_jid,
        room_id: ::std::string::String = "roomId" 0 with_room_id,
        meta_data: ::std::vec::Vec<crate::ScreenRecordingMetaData> = "metaData" 0 with_meta_data,
    )
});
