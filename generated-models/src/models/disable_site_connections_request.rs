// @generated from the schema "DisableSiteConnectionsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DisableSiteConnectionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DisableSiteConnectionsRequest {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DisableSiteConnectionsRequest "DisableSiteConnectionsRequest" 1 {
    (
        enabled: bool = "enabled" with_enabled,
    )
});
