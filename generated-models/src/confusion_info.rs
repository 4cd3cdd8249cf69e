// @generated from the schema "ConfusionInfo"; changes made here are lost at the next generation

/// The schema `ConfusionInfo`.
pub struct ConfusionInfo {
    /// `intents`: `array of ConfusionIntentInfo`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::ConfusionIntentInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConfusionInfo {
    const EMPTY: Self = Self {
        intents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfusionInfo = &<ConfusionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfusionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("intents", "intents", 0)],
        fields: &[&E.intents],
    }
};

crate::runtime::model!(ConfusionInfo);

crate::runtime::setters!(ConfusionInfo {
    with_intents: intents: ::std::vec::Vec<crate::ConfusionIntentInfo>,
});
