// @generated from the schema "Knowledge"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `Knowledge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Knowledge {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `knowledgeBase`: `AddressableEntityRef`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Knowledge "Knowledge" 2 {
    (
        enabled: bool = "enabled" with_enabled,
        knowledge_base: Box<AddressableEntityRef> = "knowledgeBase" with_knowledge_base,
    )
});
