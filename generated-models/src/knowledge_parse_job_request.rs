// @generated from the schema "KnowledgeParseJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequest`.
pub struct KnowledgeParseJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `hints`: `array of string`.
    pub hints: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeParseJobRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        hints: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeParseJobRequest = &<KnowledgeParseJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeParseJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadKey", "upload_key", 1), ("hints", "hints", 0)],
        fields: &[&E.upload_key, &E.hints],
    }
};

crate::runtime::model!(KnowledgeParseJobRequest);

crate::runtime::setters!(KnowledgeParseJobRequest {
    with_upload_key: upload_key: ::std::string::String,
    with_hints: hints: ::std::vec::Vec<::std::string::String>,
});
