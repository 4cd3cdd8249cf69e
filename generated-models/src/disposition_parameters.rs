// @generated from the schema "DispositionParameters"; changes made here are lost at the next generation

/// The schema `DispositionParameters`.
pub struct DispositionParameters {
    /// `adjustableLiveSpeakerDetection`: `AdjustableLiveSpeakerDetection`.
    #[doc(alias = "adjustableLiveSpeakerDetection")]
    pub adjustable_live_speaker_detection: ::std::option::Option<
        ::std::boxed::Box<crate::AdjustableLiveSpeakerDetection>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DispositionParameters {
    const EMPTY: Self = Self {
        adjustable_live_speaker_detection: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DispositionParameters = &<DispositionParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DispositionParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("adjustableLiveSpeakerDetection", "adjustable_live_speaker_detection", 0),
        ],
        fields: &[&E.adjustable_live_speaker_detection],
    }
};

crate::runtime::model!(DispositionParameters);

crate::runtime::setters!(DispositionParameters {
    with_adjustable_live_speaker_detection: adjustable_live_speaker_detection: ::std::boxed::Box<crate::AdjustableLiveSpeakerDetection>,
});
