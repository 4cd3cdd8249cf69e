// @generated from the schema "MaxParticipants"; changes made here are lost at the next generation

/// The schema `MaxParticipants`.
#[repr(C)]
pub struct MaxParticipants {
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaxParticipants "MaxParticipants" 1 {
    (
        max_participants: i32 = "maxParticipants" 0 with_max_participants,
    )
});
