// @generated from the schema "FreeTrialLimitDocs"; changes made here are lost at the next generation

use crate::FreeTrialNamespace;
use crate::runtime::Extra;

/// The schema `FreeTrialLimitDocs`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FreeTrialLimitDocs {
    /// `namespaces`: `array of FreeTrialNamespace`.
    pub namespaces: Option<Vec<FreeTrialNamespace>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FreeTrialLimitDocs "FreeTrialLimitDocs" 1 {
    (
        namespaces: Vec<FreeTrialNamespace> = "namespaces" with_namespaces,
    )
});
