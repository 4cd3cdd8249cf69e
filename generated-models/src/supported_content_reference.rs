// @generated from the schema "SupportedContentReference"; changes made here are lost at the next generation

/// The schema `SupportedContentReference`.
#[repr(C)]
pub struct SupportedContentReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `mediaTypes`: `MediaTypes`, read-only.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<::std::boxed::Box<crate::MediaTypes>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportedContentReference "SupportedContentReference" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 2 with_name,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        media_types: ::std::boxed::Box<crate::MediaTypes> = "mediaTypes" 2 with_media_types,
    )
});
