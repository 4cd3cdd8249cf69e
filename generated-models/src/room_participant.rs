// @generated from the schema "RoomParticipant"; changes made here are lost at the next generation

/// The schema `RoomParticipant`.
#[repr(C)]
pub struct RoomParticipant {
    /// `participantJid`: `string`, required.
    #[doc(alias = "participantJid")]
    pub participant_jid: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoomParticipant "RoomParticipant" 1 {
    (
        participant_jid: ::std::string::String = "participantJid" 1 with_participant_jid,
    )
});
