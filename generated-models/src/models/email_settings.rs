// @generated from the schema "EmailSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailSettings {
    /// `multipleRouteDestinationsOnInboundEmailEnabled`: `boolean`.
    #[doc(alias = "multipleRouteDestinationsOnInboundEmailEnabled")]
    pub multiple_route_destinations_on_inbound_email_enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailSettings "EmailSettings" 1 {
    (
        multiple_route_destinations_on_inbound_email_enabled: bool = "multipleRouteDestinationsOnInboundEmailEnabled" with_multiple_route_destinations_on_inbound_email_enabled,
    )
});
