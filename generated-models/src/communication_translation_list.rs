// @generated from the schema "CommunicationTranslationList"; changes made here are lost at the next generation

/// The schema `CommunicationTranslationList`.
#[repr(C)]
pub struct CommunicationTranslationList {
    /// `entities`: `array of CommunicationTranslation`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::CommunicationTranslation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommunicationTranslationList "CommunicationTranslationList" 1 {
    (
        entities: ::std::vec::Vec<crate::CommunicationTranslation> = "entities" 0 with_entities,
    )
});
