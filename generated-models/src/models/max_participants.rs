// @generated from the schema "MaxParticipants"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MaxParticipants`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaxParticipants {
    /// `maxParticipants`: `integer (int32)`.
    #[doc(alias = "maxParticipants")]
    pub max_participants: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaxParticipants "MaxParticipants" 1 {
    (
        max_participants: i32 = "maxParticipants" with_max_participants,
    )
});
