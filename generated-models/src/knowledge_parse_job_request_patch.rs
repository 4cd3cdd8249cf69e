// @generated from the schema "KnowledgeParseJobRequestPatch"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequestPatch`.
pub struct KnowledgeParseJobRequestPatch {
    /// `hints`: `array of string`.
    pub hints: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeParseJobRequestPatch {
    const EMPTY: Self = Self {
        hints: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseJobRequestPatch = &<KnowledgeParseJobRequestPatch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseJobRequestPatch",
        empty: E,
        extra: &E.extra,
        properties: &[("hints", "hints", 0)],
        fields: &[&E.hints],
    }
};

crate::runtime::model!(KnowledgeParseJobRequestPatch);

crate::runtime::setters!(KnowledgeParseJobRequestPatch {
    with_hints: hints: ::std::vec::Vec<::std::string::String>,
});
