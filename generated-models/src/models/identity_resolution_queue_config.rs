// @generated from the schema "IdentityResolutionQueueConfig"; changes made here are lost at the next generation

use crate::IdentityResolutionConfig;
use crate::runtime::Extra;

/// The schema `IdentityResolutionQueueConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IdentityResolutionQueueConfig {
    /// `callOnBehalfOfQueue`: `IdentityResolutionConfig`.
    #[doc(alias = "callOnBehalfOfQueue")]
    pub call_on_behalf_of_queue: Option<Box<IdentityResolutionConfig>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IdentityResolutionQueueConfig "IdentityResolutionQueueConfig" 1 {
    (
        call_on_behalf_of_queue: Box<IdentityResolutionConfig> = "callOnBehalfOfQueue" with_call_on_behalf_of_queue,
    )
});
