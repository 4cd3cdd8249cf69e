// @generated from the schema "KnowledgeParseJobRequestImport"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequestImport`.
pub struct KnowledgeParseJobRequestImport {
    /// `edits`: `array of KnowledgeParseRecord`.
    pub edits: ::std::option::Option<::std::vec::Vec<crate::KnowledgeParseRecord>>,
    /// `excludes`: `array of string`.
    pub excludes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeParseJobRequestImport {
    const EMPTY: Self = Self {
        edits: ::std::option::Option::None,
        excludes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseJobRequestImport = &<KnowledgeParseJobRequestImport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseJobRequestImport",
        empty: E,
        extra: &E.extra,
        properties: &[("edits", "edits", 0), ("excludes", "excludes", 0)],
        fields: &[&E.edits, &E.excludes],
    }
};

crate::runtime::model!(KnowledgeParseJobRequestImport);

crate::runtime::setters!(KnowledgeParseJobRequestImport {
    with_edits: edits: ::std::vec::Vec<crate::KnowledgeParseRecord>,
    with_excludes: excludes: ::std::vec::Vec<::std::string::String>,
});
