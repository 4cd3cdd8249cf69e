// @generated from the schema "OverrideEscalationTarget"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OverrideEscalationTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OverrideEscalationTarget {
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OverrideEscalationTarget "OverrideEscalationTarget" 1 {
    (
        integration_id: String = "integrationId" with_integration_id required,
    )
});
