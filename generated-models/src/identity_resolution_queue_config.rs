// @generated from the schema "IdentityResolutionQueueConfig"; changes made here are lost at the next generation

/// The schema `IdentityResolutionQueueConfig`.
#[repr(C)]
pub struct IdentityResolutionQueueConfig {
    /// `callOnBehalfOfQueue`: `IdentityResolutionConfig`.
    #[doc(alias = "callOnBehalfOfQueue")]
    pub call_on_behalf_of_queue: ::std::option::Option<
        ::std::boxed::Box<crate::IdentityResolutionConfig>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IdentityResolutionQueueConfig "IdentityResolutionQueueConfig" 1 {
    (
        call_on_behalf_of_queue: ::std::boxed::Box<crate::IdentityResolutionConfig> = "callOnBehalfOfQueue" 0 with_call_on_behalf_of_queue,
    )
});
