// @generated from the schema "KnowledgeSuggestionConfig"; changes made here are lost at the next generation

/// The schema `KnowledgeSuggestionConfig`.
pub struct KnowledgeSuggestionConfig {
    /// `vendorName`: `string`, required.
    #[doc(alias = "vendorName")]
    pub vendor_name: ::std::option::Option<crate::runtime::Open<VendorName>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `knowledgeBases`: `array of KnowledgeBaseWithDialectReference`.
    #[doc(alias = "knowledgeBases")]
    pub knowledge_bases: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeBaseWithDialectReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeSuggestionConfig {
    const EMPTY: Self = Self {
        vendor_name: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        knowledge_bases: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSuggestionConfig = &<KnowledgeSuggestionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSuggestionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("vendorName", "vendor_name", 1),
            ("knowledgeBase", "knowledge_base", 0),
            ("knowledgeBases", "knowledge_bases", 0),
        ],
        fields: &[&E.vendor_name, &E.knowledge_base, &E.knowledge_bases],
    }
};

crate::runtime::model!(KnowledgeSuggestionConfig);

crate::runtime::setters!(KnowledgeSuggestionConfig {
    with_vendor_name: vendor_name: crate::runtime::Open<VendorName>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference>,
    with_knowledge_bases: knowledge_bases: ::std::vec::Vec<crate::KnowledgeBaseWithDialectReference>,
});

/// The property `vendorName` of `KnowledgeSuggestionConfig`. Known values: `GoogleDialogflow`, `GenesysKnowledge`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    GenesysKnowledge,
    Unknown,
}

impl crate::runtime::Enum for VendorName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GoogleDialogflow, "GoogleDialogflow"),
        (Self::GenesysKnowledge, "GenesysKnowledge"),
        (Self::Unknown, "Unknown"),
    ];
}
