// @generated from the schema "RoomParticipantsResponse"; changes made here are lost at the next generation

/// The schema `RoomParticipantsResponse`.
#[repr(C)]
pub struct RoomParticipantsResponse {
    /// `participants`: `array of RoomParticipantResponse`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::RoomParticipantResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoomParticipantsResponse "RoomParticipantsResponse" 1 {
    (
        participants: ::std::vec::Vec<crate::RoomParticipantResponse> = "participants" 0 with_participants,
    )
});
