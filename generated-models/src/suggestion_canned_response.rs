// @generated from the schema "SuggestionCannedResponse"; changes made here are lost at the next generation

/// The schema `SuggestionCannedResponse`.
pub struct SuggestionCannedResponse {
    /// `response`: `AddressableEntityRef`, read-only.
    pub response: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `library`: `AddressableEntityRef`, read-only.
    pub library: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestionCannedResponse {
    const EMPTY: Self = Self {
        response: ::std::option::Option::None,
        library: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionCannedResponse = &<SuggestionCannedResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionCannedResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("response", "response", 2), ("library", "library", 2)],
        fields: &[&E.response, &E.library],
    }
};

crate::runtime::model!(SuggestionCannedResponse);

crate::runtime::setters!(SuggestionCannedResponse {
    with_response: response: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_library: library: ::std::boxed::Box<crate::AddressableEntityRef>,
});
