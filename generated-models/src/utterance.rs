// @generated from the schema "Utterance"; changes made here are lost at the next generation

/// The schema `Utterance`.
pub struct Utterance {
    /// `utteranceText`: `string`.
    #[doc(alias = "utteranceText")]
    pub utterance_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Utterance {
    const EMPTY: Self = Self {
        utterance_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Utterance = &<Utterance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Utterance",
        empty: E,
        extra: &E.extra,
        properties: &[("utteranceText", "utterance_text", 0)],
        fields: &[&E.utterance_text],
    }
};

crate::runtime::model!(Utterance);

crate::runtime::setters!(Utterance {
    with_utterance_text: utterance_text: ::std::string::String,
});
