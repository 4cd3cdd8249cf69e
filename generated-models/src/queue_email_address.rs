// @generated from the schema "QueueEmailAddress"; changes made here are lost at the next generation

/// The schema `QueueEmailAddress`.
#[repr(C)]
pub struct QueueEmailAddress {
    /// `domain`: `DomainEntityRef`.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `route`: `InboundRoute`.
    pub route: ::std::option::Option<::std::boxed::Box<crate::InboundRoute>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueEmailAddress "QueueEmailAddress" 2 {
    (
        domain: ::std::boxed::Box<crate::DomainEntityRef> = "domain" 0 with_domain,
        route: ::std::boxed::Box<crate::InboundRoute> = "route" 0 with_route,
    )
});
