// @generated from the schema "TranslateSupportedLanguageList"; changes made here are lost at the next generation

/// The schema `TranslateSupportedLanguageList`.
#[repr(C)]
pub struct TranslateSupportedLanguageList {
    /// `entities`: `array of TranslateSupportedLanguage`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::TranslateSupportedLanguage>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranslateSupportedLanguageList "TranslateSupportedLanguageList" 1 {
    (
        entities: ::std::vec::Vec<crate::TranslateSupportedLanguage> = "entities" 0 with_entities,
    )
});
