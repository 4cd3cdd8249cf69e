// @generated from the schema "FromEmailAddress"; changes made here are lost at the next generation

/// The schema `FromEmailAddress`.
#[repr(C)]
pub struct FromEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FromEmailAddress "FromEmailAddress" 3 {
    (
        domain: ::std::boxed::Box<crate::DomainEntityRef> = "domain" 1 with_domain,
        friendly_name: ::std::string::String = "friendlyName" 0 with_friendly_name,
        local_part: ::std::string::String = "localPart" 0 with_local_part,
    )
});
