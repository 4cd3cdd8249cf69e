// @generated from the schema "ScreenRecordingMetaDataRequest"; changes made here are lost at the next generation

use crate::ScreenRecordingMetaData;
use crate::runtime::Extra;

/// The schema `ScreenRecordingMetaDataRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScreenRecordingMetaDataRequest {
    /// `participantJid`: `string`.
    #[doc(alias = "participantJid")]
    pub participant_jid: Option<String>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: Option<String>,
    /// `metaData`: `array of ScreenRecordingMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: Option<Vec<ScreenRecordingMetaData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScreenRecordingMetaDataRequest "ScreenRecordingMetaDataRequest" 3 {
    (
        participant_jid: String = "participantJid" with_participant_jid,
        room_id: String = "roomId" with_room_id,
        meta_data: Vec<ScreenRecordingMetaData> = "metaData" with_meta_data,
    )
});
