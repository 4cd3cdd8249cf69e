// @generated from the schema "SuggestionScript"; changes made here are lost at the next generation

/// The schema `SuggestionScript`.
#[repr(C)]
pub struct SuggestionScript {
    /// `script`: `AddressableEntityRef`, read-only.
    pub script: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `page`: `AddressableEntityRef`, read-only.
    pub page: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `data`: `map of string`, read-only.
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SuggestionScript "SuggestionScript" 3 {
    (
        script: ::std::boxed::Box<crate::AddressableEntityRef> = "script" 2 with_script,
        page: ::std::boxed::Box<crate::AddressableEntityRef> = "page" 2 with_page,
        data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "data" 2 with_data,
    )
});
