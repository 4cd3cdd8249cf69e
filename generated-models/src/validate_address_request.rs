// @generated from the schema "ValidateAddressRequest"; changes made here are lost at the next generation

/// The schema `ValidateAddressRequest`.
#[repr(C)]
pub struct ValidateAddressRequest {
    /// `address`: `StreetAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::StreetAddress>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidateAddressRequest "ValidateAddressRequest" 1 {
    (
        address: ::std::boxed::Box<crate::StreetAddress> = "address" 0 with_address,
    )
});
