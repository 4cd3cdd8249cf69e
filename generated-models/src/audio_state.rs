// @generated from the schema "AudioState"; changes made here are lost at the next generation

/// The schema `AudioState`.
#[repr(C)]
pub struct AudioState {
    /// `canHear`: `boolean`.
    #[doc(alias = "canHear")]
    pub can_hear: ::std::option::Option<bool>,
    /// `canSpeak`: `boolean`.
    #[doc(alias = "canSpeak")]
    pub can_speak: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AudioState "AudioState" 2 {
    (
        can_hear: bool = "canHear" 0 with_can_hear,
        can_speak: bool = "canSpeak" 0 with_can_speak,
    )
});
