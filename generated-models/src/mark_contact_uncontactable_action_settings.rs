// @generated from the schema "MarkContactUncontactableActionSettings"; changes made here are lost at the next generation

/// The schema `MarkContactUncontactableActionSettings`.
#[repr(C)]
pub struct MarkContactUncontactableActionSettings {
    /// `mediaTypes`: `array of string`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MarkContactUncontactableActionSettings "MarkContactUncontactableActionSettings" 1 {
    (
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 1 with_media_types,
    )
});

/// The property `mediaTypes` of `MarkContactUncontactableActionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
