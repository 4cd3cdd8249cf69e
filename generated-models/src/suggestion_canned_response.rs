// @generated from the schema "SuggestionCannedResponse"; changes made here are lost at the next generation

/// The schema `SuggestionCannedResponse`.
#[repr(C)]
pub struct SuggestionCannedResponse {
    /// `response`: `AddressableEntityRef`, read-only.
    pub response: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `library`: `AddressableEntityRef`, read-only.
    pub library: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionCannedResponse "SuggestionCannedResponse" 2 {
    (
        response: ::std::boxed::Box<crate::AddressableEntityRef> = "response" 2 with_response,
        library: ::std::boxed::Box<crate::AddressableEntityRef> = "library" 2 with_library,
    )
});
