// @generated from the schema "ValidateAddressResponse"; changes made here are lost at the next generation

/// The schema `ValidateAddressResponse`.
#[repr(C)]
pub struct ValidateAddressResponse {
    /// `valid`: `boolean`, required.
    pub valid: ::std::option::Option<bool>,
    /// `response`: `SubscriberResponse`.
    pub response: ::std::option::Option<::std::boxed::Box<crate::SubscriberResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidateAddressResponse "ValidateAddressResponse" 2 {
    (
        valid: bool = "valid" 1 with_valid,
        response: ::std::boxed::Box<crate::SubscriberResponse> = "response" 0 with_response,
    )
});
