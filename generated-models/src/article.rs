// @generated from the schema "Article"; changes made here are lost at the next generation

/// The schema `Article`.
#[repr(C)]
pub struct Article {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `uri`: `string`, read-only.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `metadata`: `map of MetadataAttribute`, read-only.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MetadataAttribute>,
    >,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Article "Article" 7 {
    (
        title: ::std::string::String = "title" 2 with_title,
        uri: ::std::string::String = "uri" 2 with_uri,
        snippets: ::std::vec::Vec<::std::string::String> = "snippets" 2 with_snippets,
        confidence: f64 = "confidence" 2 with_confidence,
        metadata: ::std::collections::BTreeMap<::std::string::String, crate::MetadataAttribute> = "metadata" 2 with_metadata,
        version: ::std::boxed::Box<crate::AddressableEntityRef> = "version" 2 with_version,
        variations: ::std::vec::Vec<crate::AddressableEntityRef> = "variations" 2 with_variations,
    )
});
