// @generated from the schema "ReplyToEmailAddress"; changes made here are lost at the next generation

/// The schema `ReplyToEmailAddress`.
#[repr(C)]
pub struct ReplyToEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `route`: `DomainEntityRef`, required.
    pub route: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReplyToEmailAddress "ReplyToEmailAddress" 2 {
    (
        domain: ::std::boxed::Box<crate::DomainEntityRef> = "domain" 1 with_domain,
        route: ::std::boxed::Box<crate::DomainEntityRef> = "route" 1 with_route,
    )
});
