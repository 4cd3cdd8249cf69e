// @generated from the schema "DocumentBodyVideo"; changes made here are lost at the next generation

/// The schema `DocumentBodyVideo`.
#[repr(C)]
pub struct DocumentBodyVideo {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `properties`: `DocumentBodyVideoProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyVideoProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyVideo "DocumentBodyVideo" 2 {
    (
        url: ::std::string::String = "url" 1 with_url,
        properties: ::std::boxed::Box<crate::DocumentBodyVideoProperties> = "properties" 0 with_properties,
    )
});
