// @generated from the schema "ConfusionDetails"; changes made here are lost at the next generation

/// The schema `ConfusionDetails`.
pub struct ConfusionDetails {
    /// `intents`: `array of ConfusionIntentDetails`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::ConfusionIntentDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConfusionDetails {
    const EMPTY: Self = Self {
        intents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfusionDetails = &<ConfusionDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfusionDetails",
        empty: E,
        extra: &E.extra,
        properties: &[("intents", "intents", 0)],
        fields: &[&E.intents],
    }
};

crate::runtime::model!(ConfusionDetails);

crate::runtime::setters!(ConfusionDetails {
    with_intents: intents: ::std::vec::Vec<crate::ConfusionIntentDetails>,
});
