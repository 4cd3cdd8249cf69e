// @generated from the schema "TranslateSupportedLanguageList"; changes made here are lost at the next generation

/// The schema `TranslateSupportedLanguageList`.
pub struct TranslateSupportedLanguageList {
    /// `entities`: `array of TranslateSupportedLanguage`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::TranslateSupportedLanguage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TranslateSupportedLanguageList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TranslateSupportedLanguageList = &<TranslateSupportedLanguageList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TranslateSupportedLanguageList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(TranslateSupportedLanguageList);

crate::runtime::setters!(TranslateSupportedLanguageList {
    with_entities: entities: ::std::vec::Vec<crate::TranslateSupportedLanguage>,
});
