// @generated from the schema "PatchIntegrationAction"; changes made here are lost at the next generation

/// The schema `PatchIntegrationAction`.
#[repr(C)]
pub struct PatchIntegrationAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchIntegrationAction "PatchIntegrationAction" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
