// @generated from the schema "KnowledgeSuggestionConfig"; changes made here are lost at the next generation

/// The schema `KnowledgeSuggestionConfig`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeSuggestionConfig "KnowledgeSuggestionConfig" 3 {
    (
        vendor_name: crate::runtime::Open<VendorName> = "vendorName" 1 with_vendor_name,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 0 with_knowledge_base,
        knowledge_bases: ::std::vec::Vec<crate::KnowledgeBaseWithDialectReference> = "knowledgeBases" 0 with_knowledge_bases,
    )
});

/// The property `vendorName` of `KnowledgeSuggestionConfig`. Known values: `GoogleDialogflow`, `GenesysKnowledge`, `Unknown`.
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    GenesysKnowledge,
    Unknown,
}

crate::runtime::known!(VendorName);

impl crate::runtime::Enum for VendorName {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GoogleDialogflow, "GoogleDialogflow"),
        (Self::GenesysKnowledge, "GenesysKnowledge"),
        (Self::Unknown, "Unknown"),
    ];
}
