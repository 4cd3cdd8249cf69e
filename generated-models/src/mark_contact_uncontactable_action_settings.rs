// @generated from the schema "MarkContactUncontactableActionSettings"; changes made here are lost at the next generation

/// The schema `MarkContactUncontactableActionSettings`.
pub struct MarkContactUncontactableActionSettings {
    /// `mediaTypes`: `array of string`, required.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MarkContactUncontactableActionSettings {
    const EMPTY: Self = Self {
        media_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MarkContactUncontactableActionSettings = &<MarkContactUncontactableActionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MarkContactUncontactableActionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("mediaTypes", "media_types", 1)],
        fields: &[&E.media_types],
    }
};

crate::runtime::model!(MarkContactUncontactableActionSettings);

crate::runtime::setters!(MarkContactUncontactableActionSettings {
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
});

/// The property `mediaTypes` of `MarkContactUncontactableActionSettings`. Known values: `Voice`, `Email`, `Sms`, `WhatsApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaTypes {
    Voice,
    Email,
    Sms,
    WhatsApp,
}

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Email, "Email"),
        (Self::Sms, "Sms"),
        (Self::WhatsApp, "WhatsApp"),
    ];
}
