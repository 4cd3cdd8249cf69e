// @generated from the schema "Knowledge"; changes made here are lost at the next generation

/// The schema `Knowledge`.
pub struct Knowledge {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `knowledgeBase`: `AddressableEntityRef`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Knowledge {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Knowledge = &<Knowledge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Knowledge",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0), ("knowledgeBase", "knowledge_base", 0)],
        fields: &[&E.enabled, &E.knowledge_base],
    }
};

crate::runtime::model!(Knowledge);

crate::runtime::setters!(Knowledge {
    with_enabled: enabled: bool,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef>,
});
