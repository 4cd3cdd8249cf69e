// @generated from the schema "SuggestionScript"; changes made here are lost at the next generation

/// The schema `SuggestionScript`.
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

impl crate::runtime::Model for SuggestionScript {
    const EMPTY: Self = Self {
        script: ::std::option::Option::None,
        page: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestionScript = &<SuggestionScript as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestionScript",
        empty: E,
        extra: &E.extra,
        properties: &[("script", "script", 2), ("page", "page", 2), ("data", "data", 2)],
        fields: &[&E.script, &E.page, &E.data],
    }
};

crate::runtime::model!(SuggestionScript);

crate::runtime::setters!(SuggestionScript {
    with_script: script: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_page: page: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_data: data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
