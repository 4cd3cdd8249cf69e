// @generated from the schema "OverrideEscalationTarget"; changes made here are lost at the next generation

/// The schema `OverrideEscalationTarget`.
#[repr(C)]
pub struct OverrideEscalationTarget {
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OverrideEscalationTarget "OverrideEscalationTarget" 1 {
    (
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
    )
});
