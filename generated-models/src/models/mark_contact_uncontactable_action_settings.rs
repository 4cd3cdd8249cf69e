// @generated from the schema "MarkContactUncontactableActionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MarkContactUncontactableActionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MarkContactUncontactableActionSettings {
    /// `mediaTypes`: array of one of `Voice`, `Email`, `Sms` and `WhatsApp`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MarkContactUncontactableActionSettings "MarkContactUncontactableActionSettings" 1 {
    (
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types required,
    )
});

/// The property `mediaTypes` of `MarkContactUncontactableActionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

crate::runtime::values!(MediaTypes {
    Voice = "Voice",
    Email = "Email",
    Sms = "Sms",
    WhatsApp = "WhatsApp",
});
