// @generated from the schema "OperatorPosition"; changes made here are lost at the next generation

/// The schema `OperatorPosition`.
pub struct OperatorPosition {
    /// `voiceSecondsPosition`: `integer (int32)`.
    #[doc(alias = "voiceSecondsPosition")]
    pub voice_seconds_position: ::std::option::Option<i32>,
    /// `digitalWordsPosition`: `integer (int32)`.
    #[doc(alias = "digitalWordsPosition")]
    pub digital_words_position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OperatorPosition {
    const EMPTY: Self = Self {
        voice_seconds_position: ::std::option::Option::None,
        digital_words_position: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperatorPosition = &<OperatorPosition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperatorPosition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("voiceSecondsPosition", "voice_seconds_position", 0),
            ("digitalWordsPosition", "digital_words_position", 0),
        ],
        fields: &[&E.voice_seconds_position, &E.digital_words_position],
    }
};

crate::runtime::model!(OperatorPosition);

crate::runtime::setters!(OperatorPosition {
    with_voice_seconds_position: voice_seconds_position: i32,
    with_digital_words_position: digital_words_position: i32,
});
