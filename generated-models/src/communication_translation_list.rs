// @generated from the schema "CommunicationTranslationList"; changes made here are lost at the next generation

/// The schema `CommunicationTranslationList`.
pub struct CommunicationTranslationList {
    /// `entities`: `array of CommunicationTranslation`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::CommunicationTranslation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CommunicationTranslationList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommunicationTranslationList = &<CommunicationTranslationList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommunicationTranslationList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(CommunicationTranslationList);

crate::runtime::setters!(CommunicationTranslationList {
    with_entities: entities: ::std::vec::Vec<crate::CommunicationTranslation>,
});
