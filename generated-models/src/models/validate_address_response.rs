// @generated from the schema "ValidateAddressResponse"; changes made here are lost at the next generation

use crate::SubscriberResponse;
use crate::runtime::Extra;

/// The schema `ValidateAddressResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidateAddressResponse {
    /// `valid`: `boolean`, required.
    pub valid: Option<bool>,
    /// `response`: `SubscriberResponse`.
    pub response: Option<Box<SubscriberResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidateAddressResponse "ValidateAddressResponse" 2 {
    (
        valid: bool = "valid" with_valid required,
        response: Box<SubscriberResponse> = "response" with_response,
    )
});
