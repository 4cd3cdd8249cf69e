// @generated from the schema "NluDetectionContext"; changes made here are lost at the next generation

/// The schema `NluDetectionContext`.
pub struct NluDetectionContext {
    /// `intent`: `ContextIntent`.
    pub intent: ::std::option::Option<::std::boxed::Box<crate::ContextIntent>>,
    /// `entity`: `ContextEntity`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::ContextEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDetectionContext {
    const EMPTY: Self = Self {
        intent: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDetectionContext = &<NluDetectionContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDetectionContext",
        empty: E,
        extra: &E.extra,
        properties: &[("intent", "intent", 0), ("entity", "entity", 0)],
        fields: &[&E.intent, &E.entity],
    }
};

crate::runtime::model!(NluDetectionContext);

crate::runtime::setters!(NluDetectionContext {
    with_intent: intent: ::std::boxed::Box<crate::ContextIntent>,
    with_entity: entity: ::std::boxed::Box<crate::ContextEntity>,
});
