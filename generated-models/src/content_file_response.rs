// @generated from the schema "ContentFileResponse"; changes made here are lost at the next generation

/// The schema `ContentFileResponse`.
#[repr(C)]
pub struct ContentFileResponse {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `checksum`: `string`, required.
    pub checksum: ::std::option::Option<::std::string::String>,
    /// `size`: `integer (int64)`, required.
    pub size: ::std::option::Option<i64>,
    /// `contentUrl`: `string`, required.
    #[doc(alias = "contentUrl")]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentFileResponse "ContentFileResponse" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        checksum: ::std::string::String = "checksum" 1 with_checksum,
        size: i64 = "size" 1 with_size,
        content_url: ::std::string::String = "contentUrl" 1 with_content_url,
    )
});

/// The property `type` of `ContentFileResponse`. Known values: `Pdf`, `Docx`, `Doc`.
#[non_exhaustive]
pub enum Type {
    Pdf,
    Docx,
    Doc,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pdf, "Pdf"),
        (Self::Docx, "Docx"),
        (Self::Doc, "Doc"),
    ];
}
