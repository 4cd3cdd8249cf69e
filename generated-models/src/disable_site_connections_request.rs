// @generated from the schema "DisableSiteConnectionsRequest"; changes made here are lost at the next generation

/// The schema `DisableSiteConnectionsRequest`.
#[repr(C)]
pub struct DisableSiteConnectionsRequest {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DisableSiteConnectionsRequest "DisableSiteConnectionsRequest" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
