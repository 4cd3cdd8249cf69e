// @generated from the schema "DocumentBodyImage"; changes made here are lost at the next generation

/// The schema `DocumentBodyImage`.
#[repr(C)]
pub struct DocumentBodyImage {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `hyperlink`: `string`.
    pub hyperlink: ::std::option::Option<::std::string::String>,
    /// `properties`: `DocumentBodyImageProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentBodyImageProperties>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentBodyImage "DocumentBodyImage" 3 {
    (
        url: ::std::string::String = "url" 1 with_url,
        hyperlink: ::std::string::String = "hyperlink" 0 with_hyperlink,
        properties: ::std::boxed::Box<crate::DocumentBodyImageProperties> = "properties" 0 with_properties,
    )
});
