// @generated from the schema "Knowledge"; changes made here are lost at the next generation

/// The schema `Knowledge`.
#[repr(C)]
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

crate::runtime::model!(Knowledge "Knowledge" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef> = "knowledgeBase" 0 with_knowledge_base,
    )
});
