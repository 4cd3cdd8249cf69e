// @generated from the schema "AudioState"; changes made here are lost at the next generation

/// The schema `AudioState`.
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

impl crate::runtime::Model for AudioState {
    const EMPTY: Self = Self {
        can_hear: ::std::option::Option::None,
        can_speak: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AudioState = &<AudioState as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AudioState",
        empty: E,
        extra: &E.extra,
        properties: &[("canHear", "can_hear", 0), ("canSpeak", "can_speak", 0)],
        fields: &[&E.can_hear, &E.can_speak],
    }
};

crate::runtime::model!(AudioState);

crate::runtime::setters!(AudioState {
    with_can_hear: can_hear: bool,
    with_can_speak: can_speak: bool,
});
