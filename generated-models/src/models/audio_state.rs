// @generated from the schema "AudioState"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AudioState`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AudioState {
    /// `canHear`: `boolean`.
    #[doc(alias = "canHear")]
    pub can_hear: Option<bool>,
    /// `canSpeak`: `boolean`.
    #[doc(alias = "canSpeak")]
    pub can_speak: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AudioState "AudioState" 2 {
    (
        can_hear: bool = "canHear" with_can_hear,
        can_speak: bool = "canSpeak" with_can_speak,
    )
});
