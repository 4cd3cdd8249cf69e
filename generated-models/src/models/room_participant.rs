// @generated from the schema "RoomParticipant"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RoomParticipant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoomParticipant {
    /// `participantJid`: `string`, required.
    #[doc(alias = "participantJid")]
    pub participant_jid: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoomParticipant "RoomParticipant" 1 {
    (
        participant_jid: String = "participantJid" with_participant_jid required,
    )
});
