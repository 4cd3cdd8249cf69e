// @generated from the schema "ValidateAddressRequest"; changes made here are lost at the next generation

use crate::StreetAddress;
use crate::runtime::Extra;

/// The schema `ValidateAddressRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidateAddressRequest {
    /// `address`: `StreetAddress`.
    pub address: Option<Box<StreetAddress>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidateAddressRequest "ValidateAddressRequest" 1 {
    (
        address: Box<StreetAddress> = "address" with_address,
    )
});
