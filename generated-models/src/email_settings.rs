// @generated from the schema "EmailSettings"; changes made here are lost at the next generation

/// The schema `EmailSettings`.
#[repr(C)]
pub struct EmailSettings {
    /// `multipleRouteDestinationsOnInboundEmailEnabled`: `boolean`.
    #[doc(alias = "multipleRouteDestinationsOnInboundEmailEnabled")]
    pub multiple_route_destinations_on_inbound_email_enabled: ::std::option::Option<
        bool,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailSettings "EmailSettings" 1 {
    (
        multiple_route_destinations_on_inbound_email_enabled: bool = "multipleRouteDestinationsOnInboundEmailEnabled" 0 with_multiple_route_destinations_on_inbound_email_enabled,
    )
});
