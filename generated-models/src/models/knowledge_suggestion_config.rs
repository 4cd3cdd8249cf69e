// @generated from the schema "KnowledgeSuggestionConfig"; changes made here are lost at the next generation

use crate::{KnowledgeBaseReference, KnowledgeBaseWithDialectReference};
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeSuggestionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSuggestionConfig {
    /// `vendorName`: one of `GoogleDialogflow`, `GenesysKnowledge` and `Unknown`, required.
    #[doc(alias = "vendorName")]
    pub vendor_name: Option<Open<VendorName>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBaseReference>>,
    /// `knowledgeBases`: `array of KnowledgeBaseWithDialectReference`.
    #[doc(alias = "knowledgeBases")]
    pub knowledge_bases: Option<Vec<KnowledgeBaseWithDialectReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSuggestionConfig "KnowledgeSuggestionConfig" 3 {
    (
        vendor_name: Open<VendorName> = "vendorName" with_vendor_name required,
        knowledge_base: Box<KnowledgeBaseReference> = "knowledgeBase" with_knowledge_base,
        knowledge_bases: Vec<KnowledgeBaseWithDialectReference> = "knowledgeBases" with_knowledge_bases,
    )
});

/// The property `vendorName` of `KnowledgeSuggestionConfig`. Known values: `GoogleDialogflow`, `GenesysKnowledge`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum VendorName {
    GoogleDialogflow,
    GenesysKnowledge,
    Unknown,
}

crate::runtime::values!(VendorName {
    GoogleDialogflow = "GoogleDialogflow",
    GenesysKnowledge = "GenesysKnowledge",
    Unknown = "Unknown",
});
